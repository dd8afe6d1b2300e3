using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.LiveMap;

public sealed class FollowedOfficersTests
{
    private readonly FakeKeyValueStore _keys = new();
    private readonly CoreHarness _core;

    public FollowedOfficersTests() => _core = new CoreHarness(keys: _keys);

    private Call OnlyCall => Assert.Single(_core.Root.Repository.Calls);

    private double East => OnlyCall.Desired.Place!.X;

    [Fact]
    public void ThePlaceGoesWhereTheOfficerGoes()
    {
        Panic();
        Walk(100);
        Assert.Equal(0, East);

        Pass(2_000);
        Assert.Equal(100, East);
    }

    [Theory]
    [InlineData(25, 0)]
    [InlineData(25.1, 25.1)]
    public void AStepIsNoMove(double metres, double expected)
    {
        Panic();
        Walk(metres);
        Pass(2_000);

        Assert.Equal(expected, East);
    }

    [Fact]
    public void SmallStepsAddUp()
    {
        Panic();
        for (var step = 1; step <= 4; step++)
        {
            Walk(10 * step);
            Pass(2_000);
        }

        Assert.Equal(30, East);
    }

    [Fact]
    public void TheOfficersPositionIsReadEveryTwoSecondsAndNotMoreOften()
    {
        Panic();
        var before = _core.Players.Questions;
        Pass(20_000);

        Assert.Equal(10, _core.Players.Questions - before);
    }

    [Fact]
    public void AfterTheCallIsCalledOffTheOfficersPositionIsNotRead()
    {
        Panic();
        Pass(5_000);
        Panic();
        var before = _core.Players.Questions;
        Walk(100);
        Pass(10_000);

        Assert.Equal((0, 0, long.MaxValue), (_core.Players.Questions - before, _core.Root.FollowedOfficers.Count, _core.Root.FollowedOfficers.NextDue));
        Assert.Equal(0, East);
    }

    [Fact]
    public void ACallThatADispatcherClosesIsFollowedNoMore()
    {
        Panic();
        _core.Root.Repository.Change(1, call => call with { Desired = call.Desired with { Closed = true } });

        Assert.Equal(0, _core.Root.FollowedOfficers.Count);
    }

    [Fact]
    public void WhileNobodyIsFollowedNothingIsDueAndNothingIsAllocated()
    {
        Assert.Equal(long.MaxValue, _core.Root.FollowedOfficers.NextDue);
        _core.Root.FollowedOfficers.Advance();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var tick = 0; tick < 1_000; tick++) _core.Root.FollowedOfficers.Advance();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void AnOfficerWhoLeavesKeepsTheirLastPlaceAndIsFollowedAgainWhenTheyComeBack()
    {
        Panic();
        Walk(100);
        Pass(2_000);
        _core.Players.Return(CoreHarness.Officer, 12);
        _core.Players.Move(12, new Place(500, 0, 0));
        Pass(4_000);
        Assert.Equal((100, 0), (East, _core.Root.FollowedOfficers.Count));

        _core.Root.Greeter.Greet(CoreHarness.Caller, "");
        Assert.Equal(0, _core.Root.FollowedOfficers.Count);
        _core.Root.Greeter.Greet(12, "");
        Pass(2_050);
        Assert.Equal((500, 1), (East, _core.Root.FollowedOfficers.Count));
    }

    [Fact]
    public void WithoutAPedTheCallHasNoPlaceUntilTheFirstOneIsKnown()
    {
        _core.Players.Join(CoreHarness.Officer, "Officer Adams", null, "sonorandispatch.duty");
        Panic();
        Assert.Null(OnlyCall.Desired.Place);

        _core.Players.Move(CoreHarness.Officer, new Place(3, 0, 0));
        Pass(2_000);
        Assert.Equal(3, East);
    }

    [Fact]
    public void UnderAnotherServerIdAnOfficersCallIsFoundByTheirLicenceAndCanBeCalledOff()
    {
        Panic();
        Pass(100);
        var again = new CoreHarness(keys: _keys, before: players => players.Return(CoreHarness.Officer, 7));
        for (var tick = 0; tick < 45; tick++) again.Tick();
        Assert.Equal(0, again.Root.FollowedOfficers.Count);

        again.Type(7, "", "panic");
        var call = Assert.Single(again.Root.Repository.Calls);
        Assert.True(call.Desired.Closed);
    }

    [Fact]
    public void AfterARestartOfTheResourceTheOfficerIsStillFollowed()
    {
        Panic();
        Pass(100);
        var again = new CoreHarness(keys: _keys);
        again.Tick();
        again.Players.Move(CoreHarness.Officer, new Place(100, 0, 0));
        for (var tick = 0; tick < 45; tick++) again.Tick();

        Assert.Equal(100, Assert.Single(again.Root.Repository.Calls).Desired.Place!.X);
    }

    [Fact]
    public void AnApproximatePlaceStaysApproximateOnTheWay()
    {
        var core = new CoreHarness("""{ "commands": { "backup": { "approximateRadius": 50 } } }""");
        core.Type(CoreHarness.Officer, "", "backup");
        core.Players.Move(CoreHarness.Officer, new Place(1_000, 0, 0));
        for (var tick = 0; tick < 45; tick++) core.Tick();

        var place = Assert.Single(core.Root.Repository.Calls).Desired.Place!;
        Assert.Equal(50, place.Radius);
        Assert.InRange(place.DistanceTo(new Place(1_000, 0, 0)), 0.001, 50);
    }

    [Fact]
    public void MovesThatTheCadIsTooSlowForAreOneRequest()
    {
        var cad = new SingleCallCad();
        var core = cad.Open("v2");
        core.Type(CoreHarness.Officer, "", "panic");
        for (var tick = 0; tick < 20; tick++) core.Tick();
        var gate = new TaskCompletionSource<SonoranDispatch.Contracts.TransportResponse>();
        cad.Http.On("PATCH", _ => gate.Task);
        for (var step = 1; step <= 6; step++)
        {
            core.Players.Move(CoreHarness.Officer, new Place(100 * step, 0, 0));
            for (var tick = 0; tick < 40; tick++) core.Tick();
        }

        cad.Http.On("PATCH", new SonoranDispatch.Contracts.TransportResponse(200, """{"callId":501}"""));
        gate.SetResult(new SonoranDispatch.Contracts.TransportResponse(200, """{"callId":501}"""));
        for (var tick = 0; tick < 400; tick++) core.Tick();

        var moves = cad.Asked.Where(asked => asked.Line.StartsWith("PATCH", StringComparison.Ordinal) && asked.Line.EndsWith("/501", StringComparison.Ordinal)).Select(asked => (string?)asked.Body!["metaData"]!["x"]);
        Assert.Equal(["100.0", "600.0"], moves);
    }

    private void Panic() => _core.Type(CoreHarness.Officer, "", "panic");

    private void Walk(double east) => _core.Players.Move(CoreHarness.Officer, new Place(east, 0, 0));

    private void Pass(long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50) _core.Tick();
    }
}
