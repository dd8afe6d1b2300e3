using System.Globalization;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.Pushes;
using SonoranDispatch.Sandbox.World;
using StandIn.Host;
using StandIn.Host.Players;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// A dispatcher works in the CAD, and officers see it in the game by reading alone: calls that are created, edited, noted, closed and deleted, units that
/// are attached and detached, and a 911 of the game that is answered. On each version of the API and on both.
/// </summary>
public sealed class DispatcherScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "dispatcher";

    // A call that is merely absent is closed after two reads, so that one half list closes nothing.
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan DeletedWithin = TimeSpan.FromSeconds(35);

    private const int Adams = 12;
    private const int Baker = 18;

    private readonly Simulation _simulation;
    private readonly List<ScenarioCheck> _checks = [];
    private readonly SimulatedPlayer[] _officers;
    private readonly List<(SimulatedPlayer Officer, int Call)> _sent = [];
    private double _slowest;

    private DispatcherScenario(Simulation simulation)
    {
        _simulation = simulation;
        _officers = [simulation.Player("Officer Adams"), simulation.Player("Officer Baker")];
    }

    private BoardDispatcher Dispatcher => _simulation.Cad.Dispatcher;

    private SimulatedPlayer Jane => _simulation.Player("Jane Doe");

    /// <summary>Plays the scenario.</summary>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(string? folder = null) => ScenarioReport.OfRuns([.. new[] { "v1", "v2", "auto" }.Select(dialect => Run(dialect, folder))]);

    private static ScenarioReport Run(string dialect, string? folder)
    {
        using var resource = ReconfiguredResource.With(folder, ("cad.dialect", JsonValue.Create(dialect)));
        using var simulation = new Simulation(prepare: SandboxOfficers.LogIn, folder: resource.Folder);
        return new DispatcherScenario(simulation).Play(dialect);
    }

    private ScenarioReport Play(string dialect)
    {
        _simulation.Run(TimeSpan.FromSeconds(20));
        WorkOnACall();
        AnswerTheGame(isAs911: dialect == "v2");
        DeleteACall();
        AnnouncedOnce();
        GoOffDuty();

        var refused = _simulation.Requests.Count(request => request.Status is >= 400);
        var tooMany = _simulation.Requests.Count(request => request.Status == 429);
        Check("no answer is 429", tooMany == 0, Text(tooMany));
        Check("only the 911's create is refused, by the older rule", refused <= (dialect == "v2" ? 1 : 0), Text(refused));
        var report = _simulation.Report(Name, [.. _checks.Select(check => check with { Promise = dialect + ": " + check.Promise })]);
        return report with
        {
            Table = new ScenarioTable(
                ["version", "slowest change, seconds", "reads", "requests in all"],
                [[dialect, _slowest.ToString("0.0", CultureInfo.InvariantCulture), Text(report.Requests.Count(IsRead)), Text(report.Requests.Count)]]),
        };
    }

    private void WorkOnACall()
    {
        var call = Dispatcher.Create(new BoardCall
        {
            Origin = 1,
            Priority = 1,
            Title = "Burglary",
            Code = "10-31B",
            Address = "Grove Street, Davis",
            Postal = "2004",
            Description = "Back door forced",
            MetaData = new Dictionary<string, string> { ["x"] = "30.1", ["y"] = "-1885.4", ["z"] = "22.5" },
        }).CallId;
        Shows("a new call shows on every officer's screen and map", () => _officers.All(officer =>
            RowOf(officer, call) is { } row && (string?)row["title"] == "Burglary" && (int?)row["priority"] == 1 && (string?)row["postal"] == "2004" && MarkOf(officer, call) is not null));

        Dispatcher.Edit(call, held => held with { Title = "Burglary in progress", Code = "10-31C", Priority = 2, Description = "Two men inside" });
        Shows("its title, code, priority and words change", () => _officers.All(officer =>
            RowOf(officer, call) is { } row && (string?)row["title"] == "Burglary in progress" && (string?)row["code"] == "10-31C" && (int?)row["priority"] == 2 && (string?)row["text"] == "Two men inside"));

        Dispatcher.AddNote(call, "Dispatch", "They have a dog");
        Shows("a note shows", () => _officers.All(officer => OfficerPage.Of(officer).Notes.Contains("They have a dog")));

        Attach(call, Adams, _officers[0]);
        Dispatcher.Edit(call, held => held with { Primary = Adams });
        Shows("the primary unit shows", () => _officers.All(officer => (string?)RowOf(officer, call)?["primary"] == "A-12"));

        Dispatcher.Edit(call, held => held with { Primary = -1 });
        Dispatcher.Detach(call, Adams);
        Shows("a detached officer no longer responds and has no route", () =>
            RowOf(_officers[0], call) is { } row && (bool?)row["mine"] != true && !IsRouted(_officers[0]) && (row["units"]?.AsArray().Count ?? 0) == 0);

        Attach(call, Baker, _officers[1]);
        Close(call);
    }

    private void AnswerTheGame(bool isAs911)
    {
        if (isAs911) _simulation.Cad.Faults.OldV2Rule.Always();
        Jane.Type("/911 My neighbour's alarm is ringing");
        Shows("a 911 of the game is on the CAD's board", () => Newest().IsOpen && Newest().Description.Contains("alarm", StringComparison.Ordinal));
        _simulation.Cad.Faults.OldV2Rule.Off();
        _simulation.Run(TimeSpan.FromSeconds(5));

        var call = Newest();
        Check("it is a 911 there where version 2 takes no call without a unit", call.IsEmergency == isAs911, call.IsEmergency ? "911" : "dispatch call");
        var number = call.IsEmergency
            ? Dispatcher.Answer(call.CallId, new BoardCall { Status = 1, Priority = 2, Title = "Alarm", Code = "10-11", Address = call.Location, Description = call.Description }).CallId
            : Dispatcher.Edit(call.CallId, held => held with { Status = 1, Title = "Alarm", Code = "10-11", Priority = 2 }).CallId;
        Shows("the dispatcher's answer shows as the same call", () => _officers.All(officer =>
            RowOf(officer, number) is { } row && (string?)row["title"] == "Alarm" && OfficerPage.Of(officer).Calls.Count == 1));

        Attach(number, Adams, _officers[0]);
        Check("the caller is told of the unit once", ChatOf(Jane, "on its way") == 1, Text(ChatOf(Jane, "on its way")));
        Close(number);
        _simulation.Run(TimeSpan.FromSeconds(40));
        Check("the caller is told once that the call is closed", ChatOf(Jane, "closed") == 1, string.Join(" | ", Jane.Chat.Select(line => line.Text)));
    }

    private void DeleteACall()
    {
        var call = Dispatcher.Create(new BoardCall { Origin = 1, Title = "Noise", Code = "10-00", Description = "Loud music" }).CallId;
        Shows("a call without a place shows", () => _officers.All(officer => RowOf(officer, call) is not null));
        Dispatcher.Delete(call);
        Shows("a deleted call leaves the screens after two reads", () => _officers.All(officer => RowOf(officer, call) is null), DeletedWithin);
    }

    private void AnnouncedOnce()
    {
        foreach (var officer in _officers)
        {
            var twice = OfficerPage.Of(officer).Announced.GroupBy(call => call).Where(call => call.Count() > 1 + _sent.Count(sent => sent == (officer, call.Key))).Select(call => call.Key).ToList();
            Check("no call is announced twice to " + officer.Name, twice.Count == 0, "calls " + string.Join(", ", twice));
        }
    }

    private void GoOffDuty()
    {
        foreach (var officer in _officers) officer.Type("/duty");
        _simulation.Run(TimeSpan.FromSeconds(2));
        var before = _simulation.Requests.Count(IsRead);
        _simulation.Run(TimeSpan.FromMinutes(3));
        var reads = _simulation.Requests.Count(IsRead) - before;
        Check("while nobody is on duty no calls are read", reads == 0, Text(reads));
    }

    private void Attach(int call, int unit, SimulatedPlayer officer)
    {
        var lines = officer.Chat.Count;
        var cards = OfficerPage.Of(officer).Announced.Count;
        Dispatcher.Attach(call, unit);
        Shows(officer.Name + ", who is attached, gets a card, the route and a line", () =>
            RowOf(officer, call) is { } row && (bool?)row["mine"] == true && OfficerPage.Of(officer).Announced.Count == cards + 1
            && (row["hasPlace"] is null || IsRouted(officer)) && officer.Chat.Count > lines);
        if (RowOf(officer, call) is { } sent) _sent.Add((officer, (int)sent["call"]!));
        Shows("the unit shows on every screen", () => _officers.All(each => RowOf(each, call)?["units"]?.AsArray().Count == 1));
    }

    private void Close(int call)
    {
        Dispatcher.Close(call);
        Shows("a closed call leaves screens, marks and routes", () => _officers.All(officer => RowOf(officer, call) is null && officer.Blips.Count == 0));
    }

    private void Shows(string promise, Func<bool> isShown, TimeSpan? within = null)
    {
        var (began, limit) = (_simulation.Game.Server.Clock.Milliseconds, (within ?? Within).TotalMilliseconds);
        while (!isShown() && _simulation.Game.Server.Clock.Milliseconds - began < limit) _simulation.Run(TimeSpan.FromMilliseconds(GameServer.TickMilliseconds * 5));

        var seconds = (_simulation.Game.Server.Clock.Milliseconds - began) / 1_000.0;
        if (within is null) _slowest = Math.Max(_slowest, seconds);
        Check(promise, isShown(), "after " + seconds.ToString("0.0", CultureInfo.InvariantCulture) + " s");
    }

    private void Check(string promise, bool isKept, string seen) => _checks.Add(new ScenarioCheck(promise, isKept, seen));

    private BoardCall Newest() => _simulation.Cad.Board.Calls[^1];

    private static bool IsRead(RequestView request) =>
        request.Path.EndsWith("/get_calls", StringComparison.Ordinal) || (request.Method == "GET" && request.Path.Contains("/calls", StringComparison.Ordinal));

    private static int ChatOf(SimulatedPlayer player, string words) => player.Chat.Count(line => line.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static JsonObject? RowOf(SimulatedPlayer officer, int callId) => OfficerPage.Of(officer).OfCad(callId);

    private static bool IsRouted(SimulatedPlayer officer) => officer.Blips.Values.Any(blip => blip.Route);

    private static string? MarkOf(SimulatedPlayer officer, int callId) =>
        RowOf(officer, callId) is { } row ? officer.Blips.Values.Select(blip => blip.Name).FirstOrDefault(name => name == "#" + Text((int)row["call"]!)) : null;
}
