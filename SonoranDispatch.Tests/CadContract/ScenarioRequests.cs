using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Compat;
using SonoranDispatch.Sandbox.Scripts;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;
using SonoranDispatch.Tests.Support;
using StandIn;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>Every request of four runs with one version of the API, or with both, on a German server, whose numbers have commas.</summary>
internal static class ScenarioRequests
{
    /// <summary>Runs the scenarios and the shift.</summary>
    /// <param name="dialect">The option cad.dialect: v1, v2 or auto.</param>
    /// <returns>The requests of each run, by its name.</returns>
    public static IReadOnlyList<(string Run, IReadOnlyList<RequestView> Requests)> Of(string dialect)
    {
        using var german = new UnderCulture("de-DE");
        using var resource = ReconfiguredResource.With(("cad.dialect", dialect));
        string[] scenarios = [CompatSurfacesScenario.Name, FirstCallScenario.Name, OutageScenario.Name];
        return
        [
            .. scenarios.Select(name => (name, AllScenarios.Play(name, folder: resource.Folder)!.Requests)),
            ("shift", Shift(resource.Folder)),
        ];
    }

    // What the scenarios leave out: units, notes, changes, a panic that moves, calls that the CAD takes as 911 calls only, and 911 calls by choice.
    private static IReadOnlyList<RequestView> Shift(string folder)
    {
        using var simulation = new Simulation(prepare: cad =>
        {
            cad.Board.SetUnit(StoryUnits.Adams);
            cad.Board.SetUnit(new BoardUnit { Id = 18, UnitNum = "B-18", CommunityUserId = "officerbaker", Department = "Police" });
        }, folder: folder);
        var (adams, baker) = (simulation.Officer(), simulation.Player("Officer Baker"));
        simulation.Run(5);
        simulation.Jane().Type("/911 Zwei Männer; \"Waffen\" \\ 100 %");
        simulation.Run(20);
        adams.Type("/dispatch respond 1");
        baker.Type("/dispatch respond 1");
        simulation.Run(20);
        baker.Type("/dispatch primary 1");
        adams.Type("/dispatch note 1 They fled on foot");
        simulation.Run(20);
        using var script = new LuaRuntime(simulation.Game.Server, null);
        script.Run("exports.sonorandispatch:updateCall(1, { title = 'Robbery', priority = 1, description = 'Two men', address = 'Pier 4', postal = '9', code = 'R-1' })");
        simulation.Run(20);
        baker.Type("/dispatch leave 1");
        simulation.Run(20);
        adams.Type("/dispatch close 1");
        simulation.Run(10);
        adams.Type("/ts 46EEK572 no lights");
        simulation.Run(30);
        adams.Type("/panic");
        simulation.Run(20);
        adams.Position = new VectorValue(430.25f, -860.75f, 30.7f);
        simulation.Run(40);
        adams.Type("/panic");
        script.Run("exports.sonorandispatch:closeCall(2)");
        simulation.Run(40);
        simulation.Cad.Faults.OldV2Rule.Always();
        simulation.Player("John Roe").Type("/911 Smoke in the hall");
        simulation.Run(60);
        script.Run("exports.sonorandispatch:closeCall(4)");
        simulation.Run(30);
        script.Run("exports.sonorandispatch:createCall({ title = 'Alarm', description = 'A window', as = '911', coords = { 1, 2, 3 }, code = 'R-2' })");
        simulation.Run(20);
        simulation.Cad.Faults.OldV2Rule.Off();
        script.Run("exports.sonorandispatch:addNote(5, 'A second window')");
        script.Run("exports.sonorandispatch:createCall({ description = 'Nothing', as = '911' })");
        simulation.Run(30);
        baker.Type("/dispatch respond 5");
        script.Run("exports.sonorandispatch:closeCall(6)");
        simulation.Run(60);
        script.Run("exports.sonorandispatch:closeCall(5)");
        simulation.Run(30);
        Assert.Equal(7, simulation.Cad.Board.Calls.Count);
        Assert.DoesNotContain(simulation.Cad.Board.Calls, call => call.IsOpen);
        return simulation.Requests;
    }
}
