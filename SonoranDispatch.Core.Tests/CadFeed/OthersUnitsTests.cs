using SonoranDispatch.Cad;
using SonoranDispatch.CadFeed;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests of the units that others attach to calls in the CAD, and detach.</summary>
public sealed class OthersUnitsTests
{
    private readonly FeedHarness _game = new();

    [Fact]
    public void AnAttachedOfficerGetsTheCardTheRouteAndALine()
    {
        _game.Add(600);
        _game.Change(600, found => found with { MetaData = new Dictionary<string, string> { ["x"] = "100", ["y"] = "-20" } });
        _game.Read();
        Assert.Equal(1, _game.Cards());

        _game.Feed.Handle(new CadEvent.UnitsAttached(600, [FeedHarness.OfficersUnit], FeedHarness.DispatchersUnit));
        _game.Tick();
        Assert.Equal((2, "D-1 put you on call 1."), (_game.Cards(), _game.Core.LastChat(FeedHarness.Officer)));
        Assert.Equal([1, true], _game.Core.Clients.To(FeedHarness.Officer, EventNames.Route)[^1]);
        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));

        _game.Change(600, found => found with { Identifiers = [FeedHarness.OfficersUnit] });
        _game.Read();
        Assert.Equal(2, _game.Cards());
    }

    [Fact]
    public void ADetachedOfficerNoLongerResponds()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Read();
        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));

        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();
        var call = _game.OnlyCall;
        Assert.Equal((0, 0, 0), (call.Responders.Count, call.Desired.Units.Count, call.Known.Units.Count));
    }

    [Fact]
    public void AUnitThatLoggedOutWasDetachedByTheCadAndItsOfficerStillResponds()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Read();
        _game.SetUnits([]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();
        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();

        Assert.True(_game.OnlyCall.Involves(FeedHarness.Officer));
    }

    [Fact]
    public void AUnitThatIsNotKnownYetIsNamedOnceItIs()
    {
        _game.Add(600, units: 77);
        _game.Read();
        Assert.Equal(("77", new UnitTarget(null, 77)), (_game.OnlyCall.Responders[0].Label, _game.OnlyCall.Known.Units[0]));

        _game.SetUnits([new CadUnit(77, ["Officer Adams"], "C-77", "Adams", "Police", false, false)]);
        _game.Core.Root.UnitPoller.OfficialListChanged();
        _game.Core.Clock.Advance(2_000);
        _game.Tick();
        _game.Read();
        var call = _game.OnlyCall;
        Assert.Equal(("C-77", FeedHarness.Officer), (call.Responders[0].Label, call.Responders[0].Player));
        Assert.Equal([new UnitTarget("Officer Adams", 77)], call.Desired.Units.Union(call.Known.Units));
    }

    [Fact]
    public void AUnitIsOnAsManyCallsAsTheCadSays()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Add(601, "Fire", units: FeedHarness.OfficersUnit);
        _game.Read();
        _game.Read();
        Assert.Equal([true, true], _game.Repository.Calls.Select(call => call.Involves(FeedHarness.Officer)));
        Assert.Equal(2, _game.Cards());

        _game.Change(600, found => found with { Identifiers = [] });
        _game.Read();
        Assert.Equal([false, true], _game.Repository.Calls.Select(call => call.Involves(FeedHarness.Officer)));
    }

    [Fact]
    public void AUnitWhoseAttachmentIsUnansweredIsLeftAlone()
    {
        _game.Add(600);
        _game.Read();
        var unit = new UnitTarget("Officer Adams", FeedHarness.OfficersUnit);
        _game.Repository.Change(1, call => call with
        {
            Desired = call.Desired with { Units = [unit] },
            Known = call.Known with { Units = [unit], InDoubt = [new CadStep.Attach(unit)] },
        });
        _game.Read();

        Assert.Equal(unit, Assert.Single(_game.OnlyCall.Desired.Units));
    }

    [Fact]
    public void ACallOfADepartmentsUnitIsForThatDepartment()
    {
        _game.Add(600, units: FeedHarness.OfficersUnit);
        _game.Add(601, "Traffic stop", "10-38");
        _game.Read();

        Assert.Equal(_game.Core.Root.DutyRoster.DepartmentsOf(FeedHarness.Officer), _game.Repository.Find(1)!.Departments);
        Assert.Equal(("dispatch", "traffic-stop"), (_game.Repository.Find(1)!.Kind, _game.Repository.Find(2)!.Kind));
    }
}
