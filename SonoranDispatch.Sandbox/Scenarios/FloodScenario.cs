using System.Globalization;
using SonoranDispatch.Sandbox.Scenarios.LongRuns;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Players;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Twenty modified clients send alerts without pause for an hour. Among them a server script reports robberies, and players call 911 and press the
/// panic button: up to four 911s in ten seconds, and up to three panics a minute. Persons in need are in the CAD in seconds all the same.
/// </summary>
public static class FloodScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "flood";

    private const int Clients = 20;
    private const int Callers = 60;
    private const int TicksASecond = 20;
    private const int SecondsInAMinute = 60;
    private const int OpenForMinutes = 5;
    private const long PanicsWithin = 3_000;
    private const long EmergenciesWithin = 6_000;
    private static readonly string[] Dialects = ["auto", "v2"];

    // The seconds of a minute at which people call: four 911s within ten seconds, not in the same second, and three panics.
    private static readonly int[] Emergencies = [20, 22, 25, 29];
    private static readonly int[] Panics = [10, 24, 50];
    private static readonly int[] Robberies = [5, 35];

    // Each is another incident to the resource, so that few of the alerts join each other.
    private static readonly string[] Alerts = ["bankrobbery", "storerobbery", "vehicletheft", "shooting", "explosion", "fight", "drugsell", "hunting"];

    /// <summary>Plays the scenario with the dialects "auto" and "v2".</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    /// <param name="minutes">How long it lasts, in simulated minutes.</param>
    public static ScenarioReport Run(string? folder = null, int minutes = 60) =>
        ScenarioReport.OfRuns([.. Dialects.Select(dialect => Play(dialect, minutes, folder))]);

    private static ScenarioReport Play(string dialect, int minutes, string? folder)
    {
        using var resource = ReconfiguredResource.With(folder, ("cad.dialect", dialect), ReconfiguredResource.PanicForAll());
        using var simulation = new Simulation(folder: resource.Folder);
        var crowd = Enumerable.Range(1, Clients + (2 * Callers)).Select(number => simulation.Game.Server.Join(
            "Player " + Text(number), new VectorValue(-2_000 + (number % 20 * 200), -1_500 + (number / 20 * 200), 30))).ToList();
        simulation.Run(TimeSpan.FromSeconds(5));

        var reports = new List<FloodReport>();
        for (var second = 0; second < minutes * SecondsInAMinute; second++)
        {
            Flood(simulation, crowd, second);
            var (minute, at) = (second / SecondsInAMinute, second % SecondsInAMinute);
            if (Robberies.Contains(at)) Rob(simulation, reports, second);
            if (Emergencies.Take(1 + (minute % Emergencies.Length)).Contains(at)) Call(simulation, reports, crowd, "911", Clients, second);
            if (Panics.Take(1 + (minute % Panics.Length)).Contains(at)) Call(simulation, reports, crowd, "panic", Clients + Callers, second);
            if (at == 0) CloseOld(simulation, reports);
            for (var tick = 0; tick < TicksASecond; tick++) simulation.Tick();
        }

        simulation.Run(TimeSpan.FromMinutes(2));
        var report = simulation.Report(Name, []);
        FloodReport.FindIn(report.Requests, reports);
        return report with
        {
            Checks = [.. Checks(dialect, reports, report)],
            Table = new ScenarioTable(["dialect", "panics", "slowest", "911s", "slowest", "robberies", "slowest", "requests", "429"],
                [[dialect, .. Cells(reports, "panic"), .. Cells(reports, "911"), .. Cells(reports, "robbery"), Text(report.Requests.Count), Text(report.Requests.Count(request => request.Status == 429))]]),
        };
    }

    private static IEnumerable<ScenarioCheck> Checks(string dialect, List<FloodReport> reports, ScenarioReport report) =>
    [
        Within(dialect, reports, "panic", PanicsWithin),
        Within(dialect, reports, "911", EmergenciesWithin),
        new ScenarioCheck(dialect + ": every robbery that was accepted is in the CAD", reports.TrueForAll(one => one.Took is not null), Text(reports.Count(one => one.Took is null))),
        new ScenarioCheck(dialect + ": no request was refused", report.Requests.All(request => request.Status is >= 200 and < 300), Text(report.Requests.Count(request => request.Status == 429))),
    ];

    private static ScenarioCheck Within(string dialect, List<FloodReport> reports, string kind, long most)
    {
        var own = reports.Where(report => report.Kind == kind).ToList();
        var late = own.Where(report => !(report.Took <= most)).ToList();
        var seen = late.Count == 0 ? "all" : string.Join(", ", late.Take(5).Select(report => $"{report.Text}: {report.Took?.ToString(CultureInfo.InvariantCulture) ?? "never"} ms"));
        return new ScenarioCheck($"{dialect}: each {kind} is in the CAD within {Text((int)(most / 1_000))} s", own.Count > 0 && late.Count == 0, $"{late.Count} of {own.Count} later; {seen}");
    }

    private static string[] Cells(List<FloodReport> reports, string kind)
    {
        var own = reports.Where(report => report.Kind == kind).ToList();
        return [Text(own.Count), string.Create(CultureInfo.InvariantCulture, $"{own.Max(report => report.Took) / 1000.0:F1} s")];
    }

    // A modified client fires the event of any script, as often as it likes, each time with other words.
    private static void Flood(Simulation simulation, List<SimulatedPlayer> crowd, int second)
    {
        for (var client = 0; client < Clients; client++)
        {
            var player = crowd[client];
            simulation.Game.Server.TriggerEventFrom("net:" + Text(player.Id), "ps-dispatch:server:notify", new Dictionary<string, object?>
            {
                ["message"] = $"Alert {Text(second)} of {Text(client)}",
                ["codeName"] = Alerts[second % Alerts.Length],
                ["code"] = "10-" + Text(60 + (second % 40)),
                ["priority"] = 1,
                ["coords"] = new VectorValue(player.Position.X + (second % 7 * 20), player.Position.Y, player.Position.Z),
                ["jobs"] = new List<object?> { "leo" },
            });
        }
    }

    private static void Rob(Simulation simulation, List<FloodReport> reports, int second)
    {
        var text = "Robbery " + Text(second);
        var answer = simulation.Game.Server.CallExport(simulation.Game.ResourceName, "createCall", new Dictionary<string, object?>
        {
            ["title"] = text,
            ["kind"] = "robbery",
            ["priority"] = 1,
            ["coords"] = new Dictionary<string, object?> { ["x"] = 1_000.0 + (second % 50 * 90), ["y"] = 2_000.0, ["z"] = 30.0 },
            ["merge"] = false,
        });
        if (answer is IDictionary<string, object?> table && table["ok"] is true) reports.Add(new FloodReport("robbery", text, Now(simulation)));
    }

    private static void Call(Simulation simulation, List<FloodReport> reports, List<SimulatedPlayer> crowd, string command, int first, int second)
    {
        var number = reports.Count(report => report.Kind == command);
        var (player, text) = (crowd[first + (number % Callers)], $"Needs help {command} {Text(second)}");
        reports.Add(new FloodReport(command, text, Now(simulation)));
        player.Type($"/{command} {text}");
    }

    // Officers are done with a call after some minutes; a script tells the resource.
    private static void CloseOld(Simulation simulation, List<FloodReport> reports)
    {
        var before = Now(simulation) - (OpenForMinutes * SecondsInAMinute * 1_000);
        if (simulation.Game.Server.CallExport(simulation.Game.ResourceName, "getCalls") is not IEnumerable<object?> open) return;

        foreach (var call in open.OfType<IDictionary<string, object?>>().ToList())
            if (reports.Exists(report => report.At <= before && call.TryGetValue("description", out var said) && (said as string)?.EndsWith(report.Text, StringComparison.Ordinal) == true))
                simulation.Game.Server.CallExport(simulation.Game.ResourceName, "closeCall", call["call"]);
    }

    private static long Now(Simulation simulation) => simulation.Game.Server.Clock.Milliseconds;
}
