using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class BoardTests
{
    private readonly Emulation _emulation = new();

    [Fact]
    public void ACallMadeTwiceForOneUuidIsCountedTwice()
    {
        var body = Emulation.MinimalV2.Replace("[]", "[],\"metaData\":{\"uuid\":\"u-1\"}", StringComparison.Ordinal);
        _emulation.V2("POST", Emulation.Dispatch, body);
        _emulation.V2("POST", "/v2/emergency/servers/1/calls/911", """{"isEmergency":true,"caller":"","location":"","description":"","metaData":{"uuid":"u-1"}}""");
        _emulation.V2("PATCH", Emulation.Dispatch + "/501", """{"metaData":{"uuid":"u-1"}}""");
        _emulation.V2("POST", Emulation.Dispatch, body.Replace("u-1", "u-2", StringComparison.Ordinal));

        Assert.Equal(2, _emulation.Cad.Board.TimesCreated["u-1"]);
        Assert.Equal(1, _emulation.Cad.Board.TimesCreated["u-2"]);
    }

    [Fact]
    public void AListenerSeesEachChangeOnceAndTheBoardAsItThenStands()
    {
        var seen = new List<int>();
        _emulation.Cad.Board.Changed += () => seen.Add(_emulation.Cad.Board.Calls.Count);

        _emulation.Create();
        _emulation.V2("GET", "/v2/general/version");
        _emulation.V2("PATCH", Emulation.Dispatch + "/501", """{"status":1}""");
        _emulation.Cad.Board.SetUnit(new BoardUnit { Id = 50 });

        Assert.Equal([1, 1, 1], seen);
    }

    [Fact]
    public void AListenerMayAskTheBoardFromAnotherThread()
    {
        var counted = -1;
        var answered = false;
        _emulation.Cad.Board.Changed += () =>
        {
            var other = new Thread(() => counted = _emulation.Cad.Board.Calls.Count);
            other.Start();
            answered = other.Join(TimeSpan.FromSeconds(20));
        };

        _emulation.Create();

        Assert.True(answered);
        Assert.Equal(1, counted);
    }

    [Fact]
    public void ADispatcherInTheCadCanChangeACall()
    {
        var callId = _emulation.Create();

        _emulation.Cad.Board.Change(callId, call => call with { MetaData = new Dictionary<string, string> { ["theirs"] = "kept" }, CallId = 7 });

        var answer = Emulation.Json(_emulation.V2("PATCH", Emulation.Dispatch + "/" + callId, """{"status":1}"""));
        Assert.Equal("kept", answer["metaData"]?["theirs"]?.GetValue<string>());
        Assert.Equal(callId, answer["callId"]?.GetValue<int>());
        Assert.Throws<KeyNotFoundException>(() => _emulation.Cad.Board.Change(999, call => call));
    }

    [Fact]
    public void AUnitThatIsForgottenCannotBeAttached()
    {
        var callId = _emulation.Create();

        _emulation.Cad.Board.RemoveUnit(31);
        _emulation.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[31,32]}""");

        Assert.Equal([32], _emulation.Call(callId).Idents);
    }

    [Fact]
    public void ConcurrentCreatesGetNumbersOfTheirOwn()
    {
        _emulation.Cad.Limits.IsOn = false;

        Parallel.For(0, 200, _ => _emulation.Create());

        Assert.Equal(Enumerable.Range(501, 200), _emulation.Cad.Board.Calls.Select(call => call.CallId));
        Assert.Equal(200, _emulation.Cad.Requests.Count);
    }
}
