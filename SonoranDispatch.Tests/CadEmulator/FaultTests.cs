using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class FaultTests
{
    private readonly Emulation _emulation = new();

    [Fact]
    public void DownEndsTheConnectionBeforeAnythingHappens()
    {
        _emulation.Cad.Faults.Down.Next(1);

        var answer = CreateV2();

        Assert.Equal((0, TransportEffect.DropBefore), (answer.Status, answer.Effect));
        Assert.Empty(_emulation.Cad.Board.Calls);
        Assert.Equal(201, CreateV2().Status);
    }

    [Fact]
    public void SlowHoldsTheAnswerBackButNotTheEffect()
    {
        _emulation.Cad.Faults.Slow.Next(1);
        _emulation.Cad.Faults.SlowMilliseconds = 7_000;

        var answer = CreateV2();

        Assert.Equal((201, 7_000), (answer.Status, answer.DelayMilliseconds));
        Assert.Single(_emulation.Cad.Board.Calls);
        Assert.Equal(0, CreateV2().DelayMilliseconds);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public void A500WithoutEffectMakesNothing(int status)
    {
        _emulation.Cad.Faults.Answer500.Always();
        _emulation.Cad.Faults.ServerErrorStatus = status;

        Assert.Equal((status, "application/problem+json; charset=utf-8"), (CreateV2().Status, CreateV2().ContentType));
        Assert.Equal((status, "text/plain; charset=utf-8"), (CreateV1().Status, CreateV1().ContentType));
        Assert.Empty(_emulation.Cad.Board.Calls);
    }

    [Fact]
    public void A500AfterTheEffectMakesTheCallAllTheSame()
    {
        _emulation.Cad.Faults.Answer500AfterEffect.Next(2);

        Assert.Equal(500, CreateV2().Status);
        Assert.Equal(500, CreateV1().Status);
        Assert.Equal(2, _emulation.Cad.Board.Calls.Count);
    }

    [Fact]
    public void DropAfterAcceptMakesTheCallAndEndsTheConnection()
    {
        _emulation.Cad.Faults.DropAfterAccept.Next(1);

        var answer = CreateV2();

        Assert.Equal((0, TransportEffect.DropAfter), (answer.Status, answer.Effect));
        Assert.Single(_emulation.Cad.Board.Calls);
    }

    [Fact]
    public void AFaultAfterTheEffectWaitsForARequestThatSucceeds()
    {
        _emulation.Cad.Faults.DropAfterAccept.Next(1);

        Assert.Equal(400, _emulation.V2("POST", Emulation.Dispatch, "{}").Status);
        Assert.True(_emulation.Cad.Faults.DropAfterAccept.IsOn);
        Assert.Equal(TransportEffect.DropAfter, CreateV2().Effect);
        Assert.False(_emulation.Cad.Faults.DropAfterAccept.IsOn);
    }

    [Fact]
    public void GarbageStandsWhereASuccessfulAnswerShould()
    {
        _emulation.Cad.Faults.Garbage.Next(1);
        _emulation.Cad.Faults.GarbageBody = "<p>";

        var answer = CreateV2();

        Assert.Equal((201, "<p>"), (answer.Status, answer.Body));
        Assert.Single(_emulation.Cad.Board.Calls);
    }

    [Fact]
    public void WithV1GoneEveryV1PathIsOnlyReached()
    {
        _emulation.Cad.Faults.V1Gone.Always();

        var answer = CreateV1();

        Assert.Equal((200, "Sonoran CAD: Backend Service Reached"), (answer.Status, answer.Body));
        Assert.Empty(_emulation.Cad.Board.Calls);
        Assert.Equal(201, CreateV2().Status);
    }

    [Fact]
    public void WithV2GoneEverythingBelowV2IsNotFound()
    {
        _emulation.Cad.Faults.V2Gone.Always();

        Assert.Equal(404, CreateV2().Status);
        Assert.Equal(404, _emulation.V2("GET", "/v2/general/version").Status);
        Assert.Equal(200, CreateV1().Status);
    }

    [Theory]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","communityUserIds":["licence-31"]}""", "'block'")]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":[]}""", "At least one identifier target is required")]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":["ghost"]}""", "At least one identifier target is required")]
    public void TheOldV2RuleWantsAllTheTextsAndAUnit(string body, string words)
    {
        _emulation.Cad.Faults.OldV2Rule.Always();

        var answer = _emulation.V2("POST", Emulation.Dispatch, body);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("application/problem+json", answer.ContentType, StringComparison.Ordinal);
        Assert.Contains(words, answer.Body, StringComparison.Ordinal);
        Assert.Empty(_emulation.Cad.Board.Calls);
    }

    [Fact]
    public void TheOldV2RuleTakesACallWithAUnitAnd911Calls()
    {
        _emulation.Cad.Faults.OldV2Rule.Always();
        const string Body = """{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":["licence-31"]}""";

        Assert.Equal(201, _emulation.V2("POST", Emulation.Dispatch, Body).Status);
        Assert.Equal(502, _emulation.Create911());
    }

    [Fact]
    public void AFaultCanBeForOneOperationOnly()
    {
        _emulation.Cad.Faults.Answer429.Next(1, V2Operations.UpdateDispatchCall);

        Assert.Equal(201, CreateV2().Status);
        Assert.Equal(429, _emulation.V2("PATCH", Emulation.Dispatch + "/501", """{"status":1}""").Status);
        Assert.Equal(200, _emulation.V2("PATCH", Emulation.Dispatch + "/501", """{"status":1}""").Status);
        Assert.Equal(1, _emulation.Cad.Faults.Answer429.Struck);
    }

    [Fact]
    public void AllOffMendsEverything()
    {
        foreach (var fault in _emulation.Cad.Faults.All.Values) fault.Always();

        _emulation.Cad.Faults.AllOff();

        Assert.Equal(201, CreateV2().Status);
        Assert.Equal(200, CreateV1().Status);
    }

    private EmulatorAnswer CreateV1() => _emulation.V1(V1Types.NewDispatch, Emulation.NewDispatch);

    private EmulatorAnswer CreateV2() => _emulation.V2("POST", Emulation.Dispatch, Emulation.MinimalV2);
}
