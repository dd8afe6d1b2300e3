using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A thousand open calls reach an officer's page through the staged server and client, in events of bounded size.</summary>
public sealed class StatePagesTests
{
    private const int Calls = 1_000;
    private const int Limit = 64 * 1024;

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void AThousandCallsArriveInPagesWhateverChangesMeanwhile(string latent)
    {
        using var simulation = new Simulation(new Dictionary<string, string> { ["sv_enableNetEventReassembly"] = latent }, prepare: Prepare);
        var officer = simulation.Player("Officer Adams");
        for (var tick = 0; tick < 400 && !HasWholeStateOnItsWay(officer); tick++) simulation.Tick();
        Assert.InRange(OfficerPage.Of(officer).Calls.Count, 1, Calls - 1);

        // The farthest calls are on the last pages.
        for (var number = Calls - 19; number <= Calls; number++) simulation.Game.Server.CallExport(SandboxGame.Resource, "closeCall", number);
        var added = simulation.Cad.Dispatcher.Create(new BoardCall { Title = "Newer", MetaData = At(0) }).CallId;
        simulation.Run(60);

        var page = OfficerPage.Of(officer);
        Assert.Equal(Calls - 20 + 1, page.Calls.Count);
        Assert.DoesNotContain(page.Calls.Keys, number => number is > Calls - 20 and <= Calls);
        Assert.NotNull(page.OfCad(added));
        Assert.Equal(page.Calls.Count, page.Calls.Values.Select(row => (int?)row["cad"]).Distinct().Count());
        Assert.Equal(200, officer.Blips.Count);
        Assert.All(officer.Events, heard => Assert.InRange(heard.Bytes, 0, Limit));
        Assert.InRange(Largest(officer, EventNames.State), Limit * 3 / 4, Limit);
        Assert.InRange(Largest(officer, EventNames.More), 1, Limit / 2);
        Assert.Equal([NumberOf(page, added)], page.Announced);
        simulation.AssertNothingBroke();
    }

    // The read has been applied, and the first page after it has arrived.
    private static bool HasWholeStateOnItsWay(SimulatedPlayer officer)
    {
        var state = officer.Events.LastOrDefault(heard => heard.Name == EventNames.State);
        return state is { Bytes: > Limit * 3 / 4 } && officer.Events[^1].Name == EventNames.More;
    }

    private static int NumberOf(OfficerPage page, int callId) => (int)page.OfCad(callId)!["call"]!;

    private static int Largest(SimulatedPlayer officer, string name) => officer.Events.Where(heard => heard.Name == name).Max(heard => heard.Bytes);

    private static void Prepare(SonoranDispatch.Sandbox.CadEmulator.EmulatedCad cad)
    {
        SandboxOfficers.LogIn(cad);
        for (var number = 0; number < Calls; number++)
            cad.Dispatcher.Create(new BoardCall { Title = "Traffic accident", Code = "10-50", Address = "Grove Street, Davis", Description = "Two cars, one on its roof, nobody seems to be hurt", MetaData = At(number) });
    }

    private static Dictionary<string, string> At(int number) => new() { ["x"] = $"{number}.0", ["y"] = "0.0", ["z"] = "30.0" };
}
