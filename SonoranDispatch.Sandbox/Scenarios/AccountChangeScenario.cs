using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Time;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The owner moves from a test community to the production one and back while the server runs, with "sdispatch reload". Both number their calls from
/// 501. Then the test community is set up again, and its numbering starts anew. Nothing of one community's CAD is changed by a call of the other, and
/// every call is in one of them exactly once.
/// </summary>
public static class AccountChangeScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "account-change";

    private const int AtFirst = 12;
    private const int InProduction = 4;
    private const int Anew = 2;
    private const string ProductionKey = "the-key-of-production";
    private const string Note = "On scene, two in custody";

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        var test = simulation.Cad;
        var production = test.AddCommunity(new CadCommunity { CommunityId = test.Community.CommunityId, ApiKey = ProductionKey });
        var theirs = Enumerable.Range(1, AtFirst).Select(call => production.Board.Add(new BoardCall { Title = "Production's call " + Text(call) })).ToList();
        var reporters = new ReportingPlayers(simulation, AtFirst + InProduction + Anew);
        simulation.Run(TimeSpan.FromSeconds(5));
        Report(simulation, reporters, AtFirst);
        simulation.Player("Officer Adams").Type("/dispatch respond 1");
        simulation.Run(TimeSpan.FromSeconds(10));

        Use(simulation, ProductionKey);
        simulation.Player("Officer Adams").Type("/dispatch note 1 " + Note);
        simulation.Run(TimeSpan.FromSeconds(2));
        simulation.Player("Officer Adams").Type("/dispatch close 1");
        Report(simulation, reporters, InProduction);
        var (untouched, setAside) = (theirs.All(call => production.Board.Find(call.CallId) == call), Console(simulation, "SD-CALLS-010"));
        var early = test.Board.Find(501);

        Use(simulation, test.Community.ApiKey);
        simulation.Run(TimeSpan.FromMinutes(2));
        var first = test.Board.Find(501);
        var inTest = test.Board.Calls.Count;

        test.Board.StartAnew();
        simulation.Game.Server.RestartResource(simulation.Game.ResourceName);
        simulation.Run(TimeSpan.FromMinutes(1));
        Report(simulation, reporters, Anew);
        simulation.Run(TimeSpan.FromMinutes(2));
        var report = simulation.Report(Name, []);
        var made = test.Board.TimesCreated.Concat(production.Board.TimesCreated).ToList();
        return report with
        {
            Checks =
            [
                new ScenarioCheck("nothing of production's own calls was changed", untouched && theirs.All(call => production.Board.Find(call.CallId) == call), $"{theirs.Count} calls"),
                new ScenarioCheck("every call was made once, in one community", made.Count == reporters.Reports.Count && made.All(pair => pair.Value == 1), $"{made.Count} calls, made {made.Sum(pair => pair.Value)} times"),
                new ScenarioCheck("calls that are reported after the change are in production", production.Board.Calls.Count == AtFirst + InProduction, $"{production.Board.Calls.Count - AtFirst} calls"),
                new ScenarioCheck("the console says which calls are set aside", setAside == 1, $"{setAside} lines"),
                new ScenarioCheck("nothing of the first account's calls was changed meanwhile", early is { IsClosed: false } && early.Notes.All(note => note.Content != Note), $"{early?.Notes.Count} notes, closed {early?.IsClosed}"),
                new ScenarioCheck("the note and the closing arrive when the account is back", first is { IsClosed: true } && first.Notes.Count(note => note.Content == Note) == 1, $"{first?.Notes.Count} notes, closed {first?.IsClosed}"),
                new ScenarioCheck("the first account has its calls only", inTest == AtFirst, $"{inTest} calls"),
                new ScenarioCheck("where numbering starts anew, every call is made once", test.Board.Calls.Count == Anew, $"{test.Board.Calls.Count} calls"),
                reporters.All("both officers had the card within two ticks", reported => reported.CardsInTime == 2),
                new ScenarioCheck("no line of the console shows a key", !report.Console.Any(line => line.Contains(ProductionKey, StringComparison.Ordinal) || line.Contains(test.Community.ApiKey, StringComparison.Ordinal)), "none"),
                new ScenarioCheck("script errors", simulation.Game.Server.Counters.ScriptErrors == 0, Text(simulation.Game.Server.Counters.ScriptErrors)),
            ],
            Table = new ScenarioTable(["what", "seen"],
            [
                ["calls reported", Text(reporters.Reports.Count)],
                ["requests in all", Text(report.Requests.Count)],
                ["reads of the CAD's calls", Text(report.Requests.Count(IsRead))],
            ]),
        };
    }

    private static void Report(Simulation simulation, ReportingPlayers reporters, int count)
    {
        for (var report = 0; report < count; report++)
        {
            reporters.Report("911");
            simulation.Run(TimeSpan.FromSeconds(8));
        }
    }

    private static void Use(Simulation simulation, string key)
    {
        simulation.Game.Server.Convars["sonorandispatch_apiKey"] = key;
        simulation.Game.Server.TypeConsole("sdispatch reload");
        simulation.Run(TimeSpan.FromSeconds(20));
    }

    private static int Console(Simulation simulation, string code) => simulation.Console.Count(line => line.Contains(code, StringComparison.Ordinal));

    private static bool IsRead(RequestView request) => request.Method == "GET" && request.Path.Contains("/calls", StringComparison.Ordinal);
}
