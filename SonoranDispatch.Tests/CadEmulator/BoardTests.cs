using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class BoardTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void ACallMadeTwiceForOneUuidIsCountedTwice()
    {
        var body = EmulatedCommunity.MinimalV2.Replace("[]", "[],\"metaData\":{\"uuid\":\"u-1\"}", StringComparison.Ordinal);
        _community.V2("POST", EmulatedCommunity.Dispatch, body);
        _community.V2("POST", EmulatedCommunity.Dispatch, body);
        _community.V2("POST", "/v2/emergency/servers/1/calls/911", """{"isEmergency":true,"caller":"","location":"","description":"","metaData":{"uuid":"u-1"}}""");
        _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"metaData":{"uuid":"u-1"}}""");
        _community.V2("POST", EmulatedCommunity.Dispatch, body.Replace("u-1", "u-2", StringComparison.Ordinal));

        Assert.Equal(2, _community.Cad.Board.TimesCreated["u-1"]);
        Assert.Equal(1, _community.Cad.Board.TimesCreated["u-2"]);
    }

    [Fact]
    public void AListenerSeesEachChangeOnceAndTheBoardAsItThenStands()
    {
        var seen = new List<int>();
        _community.Cad.Board.Changed += () => seen.Add(_community.Cad.Board.Calls.Count);

        _community.Create();
        _community.V2("GET", "/v2/general/version");
        _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""");
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 50 });

        Assert.Equal([1, 1, 1], seen);
    }

    [Fact]
    public void AListenerMayAskTheBoardFromAnotherThread()
    {
        var counted = -1;
        var answered = false;
        _community.Cad.Board.Changed += () =>
        {
            var other = new Thread(() => counted = _community.Cad.Board.Calls.Count);
            other.Start();
            answered = other.Join(TimeSpan.FromSeconds(20));
        };

        _community.Create();

        Assert.True(answered);
        Assert.Equal(1, counted);
    }

    [Fact]
    public void ADispatcherInTheCadCanChangeACall()
    {
        var callId = _community.Create();

        _community.Cad.Board.Change(callId, call => call with { MetaData = new Dictionary<string, string> { ["theirs"] = "kept" }, CallId = 7 });

        var answer = EmulatedCommunity.Json(_community.V2("PATCH", EmulatedCommunity.Dispatch + "/" + callId, """{"status":1}"""));
        Assert.Equal("kept", answer["metaData"]?["theirs"]?.GetValue<string>());
        Assert.Equal(callId, answer["callId"]?.GetValue<int>());
        Assert.Throws<KeyNotFoundException>(() => _community.Cad.Board.Change(999, call => call));
    }

    [Fact]
    public void AUnitThatIsForgottenCannotBeAttached()
    {
        var callId = _community.Create();

        _community.Cad.Board.RemoveUnit(31);
        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[31,32]}""");

        Assert.Equal([32], _community.Call(callId).Idents);
    }

    [Fact]
    public void ConcurrentCreatesGetNumbersOfTheirOwn()
    {
        _community.Cad.Limits.IsOn = false;

        Parallel.For(0, 200, _ => _community.Create());

        Assert.Equal(Enumerable.Range(501, 200), _community.Cad.Board.Calls.Select(call => call.CallId));
        Assert.Equal(200, _community.Cad.Requests.Count);
    }
}
