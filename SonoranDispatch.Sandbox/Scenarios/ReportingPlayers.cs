using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host.Measures;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// Many players who each report once, so that neither cooldowns nor the server's command limits interfere. Also collects the results of each report:
/// the officers' cards, what the caller was told, and what is in the CAD.
/// </summary>
internal sealed class ReportingPlayers
{
    private static readonly string[] Officers = ["Officer Adams", "Officer Baker"];

    private readonly Simulation _simulation;
    private readonly List<PlayerReport> _reports = [];

    /// <summary>Adds the players, ten metres apart along a street.</summary>
    public ReportingPlayers(Simulation simulation, int count)
    {
        _simulation = simulation;
        for (var at = 0; at < count; at++)
            simulation.Game.Server.Join($"Caller {at + 1}", new VectorValue(30 + (at * 10), -1885, 22.5f));
    }

    /// <summary>The reports, in order.</summary>
    public IReadOnlyList<PlayerReport> Reports => _reports;

    /// <summary>The next players report, all at once. Then two ticks pass.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="count">The number of players, from 1.</param>
    public void Report(string command, int count = 1)
    {
        var before = _reports.Count;
        for (var at = before + 1; at <= before + count; at++)
        {
            var report = new PlayerReport(_simulation.Player($"Caller {at}"), command, $"Report {at} of many", _simulation.Game.Server.Clock.Milliseconds);
            _reports.Add(report);
            report.Caller.Type($"/{command} {report.Text}");
        }

        _simulation.Tick();
        _simulation.Tick();
        foreach (var report in _reports.Skip(before)) report.CardsInTime = Officers.Count(officer => HasCard(_simulation.Player(officer), report.Text));
    }

    /// <summary>Returns the calls in the CAD that contain the report's text.</summary>
    public static IReadOnlyList<BoardCallView> InCad(PlayerReport report, IEnumerable<BoardCallView> board) =>
        [.. board.Where(call => call.Description.EndsWith(": " + report.Text, StringComparison.Ordinal))];

    /// <summary>The checks that must hold for every report, whatever fails.</summary>
    /// <param name="board">The CAD's calls at the end.</param>
    /// <param name="delayed">The reports whose callers must be told that the CAD does not answer.</param>
    public IReadOnlyList<ScenarioCheck> Checks(IReadOnlyList<BoardCallView> board, Func<PlayerReport, bool> delayed)
    {
        var counters = _simulation.Game.Server.Counters;
        return
        [
            All("every call is in the CAD exactly once", report => InCad(report, board).Count == 1),
            new ScenarioCheck("the CAD has no other call", board.Count == _reports.Count, $"{board.Count} calls for {_reports.Count} reports"),
            All("every call is on the map", report => InCad(report, board).All(call => call.X is not null && call.Y is not null)),
            All("both officers had the card within two ticks", report => report.CardsInTime == Officers.Length),
            All("every caller was told first that their call was received, once", report => report.Said(0) == $"Call {report.Number} received." && report.Count(" received.") == 1),
            All("callers of delayed calls were told so, once, and nobody else", report => report.Count(" is kept and officers have been told.") == (delayed(report) ? 1 : 0)),
            All("every caller was told the CAD's number last, once, and it is right", report => IsToldNumber(report, InCad(report, board))),
            All("no caller was told twice that nobody has responded", report => report.Reminders <= 1),
            Zero("natives off the main thread", counters.OffThreadNatives),
            Zero("handlers removed by the runtime", counters.RemovedHandlers),
            Zero("script errors", counters.ScriptErrors),
        ];
    }

    /// <summary>Creates a check that must hold for each report.</summary>
    public ScenarioCheck All(string promise, Func<PlayerReport, bool> kept)
    {
        var broken = _reports.Where(report => !kept(report)).ToList();
        return new ScenarioCheck(promise, broken.Count == 0, broken.Count == 0 ? "all" : $"not for {broken.Count}: " + string.Join(", ", broken.Take(3)));
    }

    private static bool IsToldNumber(PlayerReport report, IReadOnlyList<BoardCallView> found) =>
        found.Count == 1
        && report.Count(" is CAD call ") == 1
        && report.Said(report.Told.Count - 1) == string.Create(CultureInfo.InvariantCulture, $"Call {report.Number} is CAD call {found[0].CallId}.");

    private static ScenarioCheck Zero(string what, int count) => new($"{what}: 0", count == 0, $"{count}");

    private static bool HasCard(SimulatedPlayer officer, string text) =>
        ShownCards.Of(officer).Any(card => card.TryGetProperty("text", out var said) && said.GetString() == text);
}
