using SonoranDispatch.Sandbox.CadEmulator.Faults;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

/// <summary>If the CAD is down or its responses are unreadable, officers are still told, and the call reaches the CAD exactly once.</summary>
public sealed class CadAwayTests
{
    public static TheoryData<string> FaultsOfOneRequest { get; } =
    [
        nameof(CadFaults.Down),
        nameof(CadFaults.Refused),
        nameof(CadFaults.Slow),
        nameof(CadFaults.Answer500),
        nameof(CadFaults.Answer500AfterEffect),
        nameof(CadFaults.DropAfterAccept),
        nameof(CadFaults.Garbage),
        nameof(CadFaults.Answer429),
    ];

    [Fact]
    public void WithTheCadDownFromTheStartTheCardComesAndTheCallIsMadeOnceItIsBack()
    {
        using var simulation = new Simulation(prepare: cad => cad.Faults.Down.Always());
        simulation.Run(2);

        simulation.Jane().Type("/911 Two men with guns");
        simulation.Tick();
        simulation.Tick();

        Assert.Equal("Two men with guns", simulation.Officer().Cards().FirstOrDefault().Text());
        simulation.Run(180);
        Assert.Equal([StoryObserver.Received, StoryObserver.Delayed], simulation.Jane().TextsOfDelivery());
        Assert.All(simulation.Requests, request => Assert.EndsWith("version", request.Path, StringComparison.Ordinal));
        Assert.Single(simulation.Lines("SD-DELIVERY-001"));

        simulation.Cad.Faults.Down.Off();
        simulation.Run(60);

        AssertMadeOnce(simulation);
        Assert.Equal([StoryObserver.Received, StoryObserver.Delayed, StoryObserver.InCad], simulation.Jane().TextsOfDelivery());
        Assert.Single(simulation.Lines("SD-DELIVERY-002"));
        simulation.AssertNothingBroke();
    }

    /// <summary>With the game server's own HTTP client, on either version of the CAD's API: calls that waited an hour are in the CAD within two seconds.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhereNobodyListenedEveryCallLeavesAsSoonAsSomebodyDoes(bool hasV1)
    {
        // Without polls, a read would be a look-up.
        using var resource = ReconfiguredResource.With(("cadCalls.everySeconds", 0));
        using var simulation = new Simulation(prepare: cad =>
        {
            if (!hasV1) cad.Faults.V1Gone.Always();
        }, folder: resource.Folder);
        simulation.Run(2);
        simulation.Cad.Faults.Refused.Always();
        foreach (var name in new[] { "Jane Doe", "John Roe", "Officer Adams", "Officer Baker" }) simulation.Player(name).Type("/911 Two men with guns near " + name);
        simulation.Run(3_600);
        Assert.Empty(simulation.Board());
        Assert.Contains(simulation.Requests, request => request.Path.Contains("dispatch", StringComparison.Ordinal) && request.Status is null or 0);

        simulation.Cad.Faults.Refused.Off();
        simulation.Run(hasV1 ? 5 : 2);

        // v1 accepts one call per second.
        Assert.Equal(4, simulation.Board().Count);
        Assert.All(simulation.Cad.Board.TimesCreated, made => Assert.Equal(1, made.Value));
        Assert.DoesNotContain(simulation.Requests, request => request.Method == "GET" && request.Path.Contains("calls", StringComparison.Ordinal));
        Assert.Single(simulation.Lines("SD-DELIVERY-001"));
        Assert.Single(simulation.Lines("SD-DELIVERY-002"));
        simulation.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(FaultsOfOneRequest))]
    public void AFaultOfTheOneRequestThatMakesTheCallDoesNotLoseOrDoubleIt(string fault)
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Cad.Faults.All[fault].Next(1, V1Types.NewDispatch);

        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(120);

        Assert.Equal(1, simulation.Cad.Faults.All[fault].Struck);
        AssertMadeOnce(simulation);
        Assert.Equal(StoryObserver.InCad, simulation.Jane().TextsOfDelivery()[^1]);
        simulation.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(FaultsOfOneRequest))]
    public void TheSameHoldsWhereVersion2MakesTheCall(string fault)
    {
        using var simulation = new Simulation(prepare: cad => cad.Faults.V1Gone.Always());
        simulation.Run(2);
        simulation.Cad.Faults.All[fault].Next(1, V2Operations.CreateDispatchCall);

        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(120);

        Assert.Equal(1, simulation.Cad.Faults.All[fault].Struck);
        AssertMadeOnce(simulation);
        simulation.AssertNothingBroke();
    }

    private static void AssertMadeOnce(Simulation simulation)
    {
        var call = Assert.Single(simulation.Board());
        Assert.Equal(("Two men with guns", "30.1", "-1885.4"), (StoryObserver.Said(call.Description), call.MetaData["x"], call.MetaData["y"]));
        Assert.Equal(1, Assert.Single(simulation.Cad.Board.TimesCreated).Value);
    }
}
