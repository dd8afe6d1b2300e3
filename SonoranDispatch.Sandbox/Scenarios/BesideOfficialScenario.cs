using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios.Official;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The CAD's official resource runs beside ours while a dispatcher works: its events are heard, its list of units is used instead of the CAD's, and its
/// commands of the same names are told of once.
/// </summary>
public static class BesideOfficialScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "beside-official";

    private const int Adams = 12;

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        using var official = new OfficialResource(simulation, new BoardUnit { Id = Adams, AccId = "aaaa-1", UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" });
        simulation.Run(TimeSpan.FromSeconds(10));
        var readBefore = UnitReads(simulation);
        Work(simulation);
        simulation.Run(TimeSpan.FromSeconds(90));

        var counters = simulation.Game.Server.Counters;
        var console = string.Concat(simulation.Console).Split('\n');
        var commands = console.Where(line => line.Contains("[SD-COMMAND-002]", StringComparison.Ordinal)).ToList();
        return simulation.Report(Name,
        [
            new ScenarioCheck("the official resource took every push", official.Sent > 0 && official.Taken == official.Sent && official.Failures.Count == 0, Text(official.Taken) + " of " + Text(official.Sent)),
            new ScenarioCheck("no handler of its events was lost", counters.RemovedHandlers == 0 && counters.ScriptErrors == 0, Text(counters.RemovedHandlers)),
            new ScenarioCheck("its list of units makes the officer a unit", IsUnit(simulation), "unit A-12"),
            new ScenarioCheck("the CAD is not read for units", UnitReads(simulation) == readBefore, Text(UnitReads(simulation) - readBefore) + " reads"),
            new ScenarioCheck("its commands of the same names are told once", commands.Count == 1 && commands[0].Contains("/311, /911, /panic, /ts", StringComparison.Ordinal), commands.FirstOrDefault() ?? "none"),
        ]);
    }

    private static void Work(Simulation simulation)
    {
        var desk = simulation.Cad.Dispatcher;
        var call = desk.Create(new BoardCall { Title = "Bank alarm", Code = "10-90", Address = "Elgin Avenue" }).CallId;
        desk.Attach(call, Adams);
        desk.SetStatus(UnitStatuses.Available, Adams);
        desk.AddNote(call, "Dispatch", "Silent alarm");
        desk.Edit(call, held => held with { Description = "Two men with guns" });
        desk.SetPanic(true, Adams);
        desk.SetPanic(false, Adams);
        simulation.Run(TimeSpan.FromSeconds(5));
        desk.Answer(desk.RaiseEmergency(new BoardCall { Caller = "Ann Lee", Location = "Elgin Avenue", Description = "Smoke", IsEmergencyLine = true }).CallId, new BoardCall { Title = "Smoke" });
        desk.Detach(call, Adams);
        desk.Close(call);
    }

    private static int UnitReads(Simulation simulation) => simulation.Requests.Count(request => request.Path.Contains("/units?", StringComparison.Ordinal));

    private static bool IsUnit(Simulation simulation)
    {
        simulation.Game.Server.TypeConsole("sdispatch units");
        simulation.Tick();
        return simulation.Console.Any(line => line.Contains("Officer Adams", StringComparison.Ordinal) && line.Contains("unit A-12", StringComparison.Ordinal));
    }
}
