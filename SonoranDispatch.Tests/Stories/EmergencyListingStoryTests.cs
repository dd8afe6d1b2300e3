using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Tests the staged resource with calls in the CAD's list of 911 calls, whichever version of the API does it.</summary>
public sealed class EmergencyListingStoryTests
{
    private static readonly BoardUnit Dispatcher = new() { Id = 90, UnitNum = "D-1", IsDispatch = true };

    public static TheoryData<string, string> Worlds => new()
    {
        { "auto", "both" },
        { "auto", "v1 gone" },
        { "auto", "v2 gone" },
        { "v1", "both" },
        { "v2", "both" },
    };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A911CallBecomesADispatchCallWhenAnOfficerResponds(string dialect, string world)
    {
        using var resource = Resource("911", dialect);
        using var simulation = New(resource, world);
        simulation.Run(5);
        simulation.Jane().Type("/911 Fire at the docks");
        simulation.Run(10);

        var emergency = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Equal((true, "911"), (emergency.IsEmergency, emergency.MetaData["code"]));
        Assert.Contains("Fire at the docks", emergency.Description, StringComparison.Ordinal);

        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(30);
        Assert.NotNull(simulation.Cad.Board.Find(emergency.CallId)!.RemovedAt);
        var made = Assert.Single(simulation.Cad.Board.Calls, call => call.IsOpen);
        Assert.Equal((false, "911 call", "501"), (made.IsEmergency, made.Title, made.MetaData["origin911"]));
        Assert.Equal(emergency.MetaData["uuid"], made.MetaData["uuid"]);
        Assert.Equal([12], made.Idents);
        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts().Take(2));
        Assert.Single(simulation.Jane().ChatTexts(), text => text.Contains("CAD call", StringComparison.Ordinal));

        simulation.Officer().Type("/dispatch close 1");
        simulation.Run(30);
        Assert.DoesNotContain(simulation.Cad.Board.Calls, call => call.IsOpen);
        simulation.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void AnOfficerWhoRespondsAfterADispatcherTookItUpIsOnTheDispatchersCall(string dialect, string world)
    {
        using var resource = Resource("911", dialect);
        using var simulation = New(resource, world);
        simulation.Run(5);
        simulation.Jane().Type("/911 Fire at the docks");
        simulation.Run(20);
        var made = new EmergencyTakeUp(KeepsMap: false, StaysListed: true).On(simulation.Cad.Board, 501)!;
        simulation.Officer().Type("/dispatch respond 1");
        simulation.Run(60);

        var open = Assert.Single(simulation.Cad.Board.Calls, call => call.IsOpen);
        Assert.Equal(made.CallId, open.CallId);
        Assert.Equal([12], open.Idents);
        simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AutoIsA911CallWhileADispatcherIsLoggedIn(bool isOnline)
    {
        using var resource = Resource("auto", "auto");
        using var simulation = New(resource, "both");
        if (isOnline) simulation.Cad.Board.SetUnit(Dispatcher);
        simulation.Run(70);
        simulation.Jane().Type("/911 Fire at the docks");
        simulation.Run(10);

        Assert.Equal(isOnline, Assert.Single(simulation.Cad.Board.Calls).IsEmergency);
        simulation.AssertNothingBroke();
    }

    private static ReconfiguredResource Resource(string listing, string dialect) =>
        ReconfiguredResource.With(("commands.911.as", listing), ("cad.dialect", dialect), ("actions.close", "anyone"));

    private static Simulation New(ReconfiguredResource resource, string world) => new(
        prepare: cad =>
        {
            cad.Board.SetUnit(StoryUnits.Adams);
            if (world == "v1 gone") cad.Faults.V1Gone.Always();
            if (world == "v2 gone") cad.Faults.V2Gone.Always();
        },
        folder: resource.Folder);
}
