using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.LiveMap;

/// <summary>Tests which status of which unit the CAD is sent, and when positions are read for it.</summary>
public sealed class UnitStatusesTests
{
    private const int Adams = CoreHarness.Officer;

    private readonly SingleCallCad _cad = new();
    private readonly CoreHarness _core;

    public UnitStatusesTests() => _core = Open("");

    [Fact]
    public void RespondingIsEnRouteAndLeavingIsAvailable()
    {
        Respond();
        Pass(5);
        _core.Root.OfficerActions.Leave(Adams, 1);
        Pass(5);

        Assert.Equal([3, 2], Statuses());
        Assert.Equal(long.MaxValue, _core.Root.UnitUpdates.Statuses.NextDue);
    }

    [Theory]
    [InlineData(30.1, 3)]
    [InlineData(30, 4)]
    public void ComingNearIsOnScene(double metres, int expected)
    {
        Respond();
        Pass(5);
        _core.Players.Move(Adams, CoreHarness.GroveStreet with { X = CoreHarness.GroveStreet.X + metres });
        Pass(5);

        Assert.Equal(expected, Statuses()[^1]);
    }

    [Fact]
    public void WhoIsThereAlreadyIsOnSceneWithOneRequest()
    {
        _core.Players.Move(Adams, CoreHarness.GroveStreet);
        Respond();
        Pass(5);

        Assert.Equal([4], Statuses());
    }

    [Fact]
    public void OfWhatHappensInOneTickOnlyTheLastIsSent()
    {
        Respond();
        _core.Root.OfficerActions.Leave(Adams, 1);
        Pass(5);

        Assert.Equal([2], Statuses());
    }

    [Fact]
    public void WhenTheCallIsOverItsUnitsAreAvailable()
    {
        Respond();
        Pass(5);
        _core.Root.CallActions.Close(1);
        Pass(5);

        Assert.Equal([3, 2], Statuses());
    }

    [Fact]
    public void AfterAnOutageOnlyTheLastStatusIsSent()
    {
        _cad.Http.On("units/status", SonoranDispatch.Contracts.TransportResponse.NoAnswer("time-out", sent: true));
        Respond();
        Pass(5);
        _core.Root.OfficerActions.Leave(Adams, 1);
        Pass(5);
        _cad.Http.On("units/status", new SonoranDispatch.Contracts.TransportResponse(200, """{"updated":1}"""));
        _cad.Http.Requests.Clear();
        Pass(60);

        Assert.Equal([2], Statuses());
        Assert.False(_core.Root.UnitUpdates.StatusSender.IsBusy);
    }

    [Fact]
    public void AStatusThatTheCadRefusesIsDroppedAndReportedOnce()
    {
        _cad.Http.On("units/status", new SonoranDispatch.Contracts.TransportResponse(400, """{"detail":"no such status"}"""));
        Respond();
        Pass(5);
        _core.Root.OfficerActions.Leave(Adams, 1);
        Pass(5);

        Assert.Equal([3, 2], Statuses());
        Assert.Equal(1, _core.Log.Count(SonoranDispatch.Diagnostics.Messages.UnitStatusRefused));
    }

    [Fact]
    public void OfficersWithoutAUnitHaveNoStatus()
    {
        _core.Root.Units.Set(Adams, null);
        Respond();
        Pass(5);

        Assert.Empty(Statuses());
    }

    [Fact]
    public void PositionsAreReadOnlyWhileSomebodyIsOnTheirWay()
    {
        Assert.Equal(long.MaxValue, _core.Root.UnitUpdates.Statuses.NextDue);
        Respond();
        Pass(1);
        Assert.NotEqual(long.MaxValue, _core.Root.UnitUpdates.Statuses.NextDue);

        _core.Players.Move(Adams, CoreHarness.GroveStreet);
        Pass(5);
        Assert.Equal(long.MaxValue, _core.Root.UnitUpdates.Statuses.NextDue);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("auto")]
    public void SwitchedOffOrBesideTheOfficialResourceNothingIsSent(string mode)
    {
        var core = Open($$""", "units": { "status": { "mode": "{{mode}}" } } """);
        core.Official.IsRunning = true;
        _cad.Http.Requests.Clear();
        core.Root.OfficerActions.Respond(Adams, 1);
        for (var tick = 0; tick < 100; tick++) core.Tick();

        Assert.Empty(Statuses());
    }

    [Fact]
    public void AnOfficerTypesAWordAndTooManyAreRefused()
    {
        for (var times = 0; times < 6; times++) _core.Root.DispatchCommand.Take(Adams, "status BUSY");
        Pass(5);
        Assert.Equal([1], Statuses());
        Assert.Equal(["Your status is now BUSY.", "Slow down. Try again in a moment."], _core.Clients.Chats.Where(line => line.Player == Adams).Select(line => line.Text).Distinct().TakeLast(2));

        Pass(10);
        _core.Root.DispatchCommand.Take(Adams, "status");
        Assert.Equal("Statuses: unavailable, busy, available, enroute, onscene.", _core.LastChat(Adams));
        _core.Root.Units.Set(Adams, null);
        _core.Root.DispatchCommand.Take(Adams, "status busy");
        Assert.Equal("Only a unit logged in to the CAD has a status.", _core.LastChat(Adams));
    }

    private CoreHarness Open(string more)
    {
        var core = _cad.Open("v2", more);
        core.Official.IsRunning = false;
        core.Players.Move(Adams, new Place(2_000, 0, 0));
        core.Type(CoreHarness.Caller, "Two men with guns");
        return core;
    }

    private void Respond() => Assert.True(_core.Root.OfficerActions.Respond(Adams, 1).Ok);

    private void Pass(int seconds)
    {
        for (var tick = 0; tick < seconds * 20; tick++) _core.Tick();
    }

    private List<int> Statuses() => [.. _cad.Asked.Where(asked => asked.Line.EndsWith("units/status", StringComparison.Ordinal)).Select(asked => (int)asked.Body!["status"]!)];
}
