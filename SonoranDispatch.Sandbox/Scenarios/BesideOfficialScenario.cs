using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios.Official;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The CAD's official resource runs beside ours while a dispatcher works: what it tells shows at once and once, though reads of the CAD say the same; its list
/// of units is used instead of the CAD's, and its commands of the same names are told of once.
/// </summary>
public static class BesideOfficialScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "beside-official";

    private const int Adams = 12;
    private const string Alarm = "Bank alarm";
    private const string Panic = "Panic button";

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        using var official = new OfficialResource(simulation, new BoardUnit { Id = Adams, AccId = "aaaa-1", UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" });
        var (recorded, closed) = (Titles(simulation, LocalEventNames.Accepted), Titles(simulation, LocalEventNames.Closed));
        simulation.Run(TimeSpan.FromSeconds(10));
        var readBefore = UnitReads(simulation);
        var checks = new List<ScenarioCheck>();
        Work(simulation, recorded, closed, checks);
        simulation.Run(TimeSpan.FromSeconds(130));

        var counters = simulation.Game.Server.Counters;
        var console = string.Concat(simulation.Console).Split('\n');
        var commands = console.Where(line => line.Contains("[SD-COMMAND-002]", StringComparison.Ordinal)).ToList();
        return simulation.Report(Name,
        [
            .. checks,
            new ScenarioCheck("the dispatcher's call is one call here", recorded.Count(title => title == Alarm) == 1 && closed.Count(title => title == Alarm) == 1, Text(recorded.Count(title => title == Alarm))),
            new ScenarioCheck("the panic is one call here and in the CAD", recorded.Count(title => title == Panic) == 1 && simulation.Cad.Board.Calls.Count(call => call.Title == Panic) == 1, Text(recorded.Count(title => title == Panic))),
            new ScenarioCheck("the official resource took every push", official.Sent > 0 && official.Taken == official.Sent && official.Failures.Count == 0, Text(official.Taken) + " of " + Text(official.Sent)),
            new ScenarioCheck("no handler of its events was lost", counters.RemovedHandlers == 0 && counters.ScriptErrors == 0, Text(counters.RemovedHandlers)),
            new ScenarioCheck("its list of units makes the officer a unit", IsUnit(simulation), "unit A-12"),
            new ScenarioCheck("the CAD is not read for units", UnitReads(simulation) == readBefore, Text(UnitReads(simulation) - readBefore) + " reads"),
            new ScenarioCheck("its commands of the same names are told once", commands.Count == 1 && commands[0].Contains("/311, /911, /panic, /ts", StringComparison.Ordinal), commands.FirstOrDefault() ?? "none"),
        ]);
    }

    private static void Work(Simulation simulation, List<string> recorded, List<string> closed, List<ScenarioCheck> checks)
    {
        var desk = simulation.Cad.Dispatcher;
        var officer = simulation.Player("Officer Adams");
        var call = desk.Create(new BoardCall { Title = Alarm, Code = "10-90", Address = "Elgin Avenue" }).CallId;
        simulation.Run(TimeSpan.FromSeconds(1));
        var isShown = ShownCards.Of(officer).Any(card => card.GetRawText().Contains(Alarm, StringComparison.Ordinal));
        checks.Add(new ScenarioCheck("a dispatcher's call is on the officer's screen within a second", isShown && recorded.Contains(Alarm), Text(recorded.Count) + " calls"));
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
        simulation.Run(TimeSpan.FromSeconds(1));
        checks.Add(new ScenarioCheck("what the dispatcher closes is closed within a second", closed.Contains(Alarm), Text(closed.Count) + " closed"));
    }

    private static List<string> Titles(Simulation simulation, string eventName)
    {
        var titles = new List<string>();
        simulation.Game.Server.Listen(eventName, arguments =>
        {
            if (arguments is [IDictionary<string, object?> table, ..] && table.TryGetValue("title", out var title)) titles.Add(title as string ?? "");
        });
        return titles;
    }

    private static int UnitReads(Simulation simulation) => simulation.Requests.Count(request => request.Path.Contains("/units?", StringComparison.Ordinal));

    private static bool IsUnit(Simulation simulation)
    {
        simulation.Game.Server.TypeConsole("sdispatch units");
        simulation.Tick();
        return simulation.Console.Any(line => line.Contains("Officer Adams", StringComparison.Ordinal) && line.Contains("unit A-12", StringComparison.Ordinal));
    }
}
