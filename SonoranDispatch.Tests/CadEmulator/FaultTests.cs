using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class FaultTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void DownEndsTheConnectionBeforeAnythingHappens()
    {
        _community.Cad.Faults.Down.Next(1);

        var response = CreateV2();

        Assert.Equal((0, TransportEffect.DropBefore), (response.Status, response.Effect));
        Assert.Empty(_community.Cad.Board.Calls);
        Assert.Equal(201, CreateV2().Status);
    }

    [Fact]
    public void SlowHoldsTheAnswerBackButNotTheEffect()
    {
        _community.Cad.Faults.Slow.Next(1);
        _community.Cad.Faults.SlowMilliseconds = 7_000;

        var response = CreateV2();

        Assert.Equal((201, 7_000), (response.Status, response.DelayMilliseconds));
        Assert.Single(_community.Cad.Board.Calls);
        Assert.Equal(0, CreateV2().DelayMilliseconds);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public void A500WithoutEffectMakesNothing(int status)
    {
        _community.Cad.Faults.Answer500.Always();
        _community.Cad.Faults.ServerErrorStatus = status;

        Assert.Equal((status, "application/problem+json; charset=utf-8"), (CreateV2().Status, CreateV2().ContentType));
        Assert.Equal((status, "text/plain; charset=utf-8"), (CreateV1().Status, CreateV1().ContentType));
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Fact]
    public void A500AfterTheEffectMakesTheCallAllTheSame()
    {
        _community.Cad.Faults.Answer500AfterEffect.Next(2);

        Assert.Equal(500, CreateV2().Status);
        Assert.Equal(500, CreateV1().Status);
        Assert.Equal(2, _community.Cad.Board.Calls.Count);
    }

    [Fact]
    public void DropAfterAcceptMakesTheCallAndEndsTheConnection()
    {
        _community.Cad.Faults.DropAfterAccept.Next(1);

        var response = CreateV2();

        Assert.Equal((0, TransportEffect.DropAfter), (response.Status, response.Effect));
        Assert.Single(_community.Cad.Board.Calls);
    }

    [Fact]
    public void AFaultAfterTheEffectWaitsForARequestThatSucceeds()
    {
        _community.Cad.Faults.DropAfterAccept.Next(1);

        Assert.Equal(400, _community.V2("POST", EmulatedCommunity.Dispatch, "{}").Status);
        Assert.True(_community.Cad.Faults.DropAfterAccept.IsOn);
        Assert.Equal(TransportEffect.DropAfter, CreateV2().Effect);
        Assert.False(_community.Cad.Faults.DropAfterAccept.IsOn);
    }

    [Fact]
    public void GarbageStandsWhereASuccessfulAnswerShould()
    {
        _community.Cad.Faults.Garbage.Next(1);
        _community.Cad.Faults.GarbageBody = "<p>";

        var response = CreateV2();

        Assert.Equal((201, "<p>"), (response.Status, response.Body));
        Assert.Single(_community.Cad.Board.Calls);
    }

    [Fact]
    public void WithV1GoneEveryV1PathIsOnlyReached()
    {
        _community.Cad.Faults.V1Gone.Always();

        var response = CreateV1();

        Assert.Equal((200, "Sonoran CAD: Backend Service Reached"), (response.Status, response.Body));
        Assert.Empty(_community.Cad.Board.Calls);
        Assert.Equal(201, CreateV2().Status);
    }

    [Fact]
    public void WithV2GoneEverythingBelowV2IsNotFound()
    {
        _community.Cad.Faults.V2Gone.Always();

        Assert.Equal(404, CreateV2().Status);
        Assert.Equal(404, _community.V2("GET", "/v2/general/version").Status);
        Assert.Equal(200, CreateV1().Status);
    }

    [Theory]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","communityUserIds":["licence-31"]}""", "'block'")]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":[]}""", "At least one identifier target is required")]
    [InlineData("""{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":["ghost"]}""", "At least one identifier target is required")]
    public void TheOldV2RuleWantsAllTheTextsAndAUnit(string body, string words)
    {
        _community.Cad.Faults.OldV2Rule.Always();

        var response = _community.V2("POST", EmulatedCommunity.Dispatch, body);

        Assert.Equal(400, response.Status);
        Assert.StartsWith("application/problem+json", response.ContentType, StringComparison.Ordinal);
        Assert.Contains(words, response.Body, StringComparison.Ordinal);
        Assert.Empty(_community.Cad.Board.Calls);
    }

    [Fact]
    public void TheOldV2RuleTakesACallWithAUnitAnd911Calls()
    {
        _community.Cad.Faults.OldV2Rule.Always();
        const string Body = """{"origin":0,"status":1,"priority":1,"title":"T","block":"","address":"","postal":"","code":"","description":"","notes":[],"communityUserIds":["licence-31"]}""";

        Assert.Equal(201, _community.V2("POST", EmulatedCommunity.Dispatch, Body).Status);
        Assert.Equal(502, _community.Create911());
    }

    [Fact]
    public void AFaultCanBeForOneOperationOnly()
    {
        _community.Cad.Faults.Answer429.Next(1, V2Operations.UpdateDispatchCall);

        Assert.Equal(201, CreateV2().Status);
        Assert.Equal(429, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""").Status);
        Assert.Equal(200, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""").Status);
        Assert.Equal(1, _community.Cad.Faults.Answer429.Struck);
    }

    [Fact]
    public void AllOffMendsEverything()
    {
        foreach (var fault in _community.Cad.Faults.All.Values) fault.Always();

        _community.Cad.Faults.AllOff();

        Assert.Equal(201, CreateV2().Status);
        Assert.Equal(200, CreateV1().Status);
    }

    private EmulatorResponse CreateV1() => _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch);

    private EmulatorResponse CreateV2() => _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);
}
