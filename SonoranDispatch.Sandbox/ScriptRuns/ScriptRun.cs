using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox.ScriptRuns;

/// <summary>Runs a script as another resource's, and collects what came of it from what the resource tells other resources, the CAD and the officers.</summary>
public sealed class ScriptRun
{
    /// <summary>The simulated time that passes at least after a script has ended, so that its last calls reach the CAD.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromSeconds(10);

    /// <summary>The simulated time that passes at most after a script while something of it still waits.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    private readonly ScriptFile _script;
    private readonly ScriptServer _server;
    private readonly List<ScriptJoined> _joined = [];
    private readonly List<ScriptRefused> _refused = [];
    private readonly SortedSet<int> _calls = [];
    private string? _error;

    private ScriptRun(ScriptFile script, ScriptServer server)
    {
        (_script, _server) = (script, server);
        server.Failed += (resource, why) =>
        {
            if (resource == script.Resource) _error ??= why;
        };
        Listen(LocalEventNames.Accepted, table => _calls.Add(Whole(table, "call")));
        Listen(LocalEventNames.ReportJoined, table => _joined.Add(new ScriptJoined(
            Whole(table, "call"), Text(table, "reason"), Text(table, "surface"), Text(table, "kind"), Text(table, "title"), Text(table, "code"), Text(table, "text"))));
        Listen(LocalEventNames.ReportRefused, table => _refused.Add(new ScriptRefused(
            null, Text(table, "surface"), Text(table, "kind"), Text(table, "title"), Text(table, "text"), Text(table, "error"), Text(table, "message"), Whole(table, "seconds"))));
        Listen(LocalEventNames.Refused, table => _refused.Add(new ScriptRefused(
            Whole(table, "call"), "", Text(table, "kind"), Text(table, "title"), Text(table, "description"), "", Text(table, "reason"), 0)));
    }

    /// <summary>Runs a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScriptReport Of(ScriptFile script, string? folder = null)
    {
        using var server = new ScriptServer(script.Resource, folder);
        return new ScriptRun(script, server).Play();
    }

    private ScriptReport Play()
    {
        var simulation = _server.Simulation;
        var side = _server.SideOf(_script.Side);
        var place = _server.At(_script.Side).Position;
        var (x, y, z) = (Rounded(place.X), Rounded(place.Y), Rounded(place.Z));
        side.SetGlobal("HERE_X", x);
        side.SetGlobal("HERE_Y", y);
        side.SetGlobal("HERE_Z", z);
        var code = _script.CodeAt(string.Create(CultureInfo.InvariantCulture, $"{x:0.0#}, {y:0.0#}, {z:0.0#}"));
        for (var time = 1; time <= _script.Times; time++)
        {
            if (time > 1) simulation.Run(_script.Interval);
            side.SetGlobal("ITER", time);
            side.Start(code, _script.Name, _script.Resource);
        }

        var (passed, quiet) = (TimeSpan.Zero, TimeSpan.Zero);
        while (quiet < Least && (passed < Most || quiet > TimeSpan.Zero))
        {
            simulation.Tick();
            passed += Step;
            quiet = IsWaiting(side) ? TimeSpan.Zero : quiet + Step;
        }

        if (!side.IsOver) _server.Note($"The script had not ended after {passed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s.");
        simulation.Game.Server.TypeConsole("sdispatch status");
        return new ScriptReport([.. _calls.Select(Call).OfType<ScriptCall>()], _joined, _refused, side.Returned, _error, [.. Lines()]);
    }

    private bool IsWaiting(Scripts.LuaRuntime side) => !side.IsOver || _server.Threads > 0 || _calls.Any(call => Row(call) is { } row && Text(row, "state") == CallLuaTable.StateName(CallState.Accepted));

    // The console gets pieces of lines.
    private IEnumerable<string> Lines() => string.Concat(_server.Simulation.Console).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0);

    private ScriptCall? Call(int number)
    {
        if (Row(number) is not { } row) return null;

        var cad = row.ContainsKey("cad") ? Whole(row, "cad") : (int?)null;
        var shown = _server.Simulation.Cad.Board.Calls.Where(call => call.CallId == cad).Select(BoardView.Of).FirstOrDefault();
        return new ScriptCall(
            number, cad, Text(row, "title"), Text(row, "code"), Text(row, "kind"), Whole(row, "priority"), row.TryGetValue("panic", out var panic) && panic is true,
            Text(row, "description"), Text(row, "address"), Text(row, "postal"), Coordinate(row, "x"), Coordinate(row, "y"), Texts(row, "departments"), Texts(row, "notes"),
            [.. ScriptOfficer.All.Where(officer => Heard(officer, number)).Select(officer => officer.Department)],
            shown?.Status.ToLowerInvariant() ?? Text(row, "state"),
            Texts(row, "units"));
    }

    private bool Heard(ScriptOfficer officer, int call) => ShownCards.Of(_server.PlayerOf(officer)).Any(card => card.GetProperty("call").GetInt32() == call);

    private IDictionary<string, object?>? Row(int call)
    {
        var game = _server.Simulation.Game;
        return game.Server.CallExport(game.ResourceName, "getCall", call) as IDictionary<string, object?>;
    }

    private void Listen(string name, Action<IDictionary<string, object?>> heard) => _server.Simulation.Game.Server.Listen(name, (source, arguments) =>
    {
        if (source.Length == 0 && arguments is [IDictionary<string, object?> table, ..]) heard(table);
    });

    private static double Rounded(double number) => Math.Round(number, 2);

    private static double? Coordinate(IDictionary<string, object?> table, string name) => Number(table, name) is { } metres ? Rounded(metres) : null;

    private static string Text(IDictionary<string, object?> table, string name) => table.TryGetValue(name, out var value) && value is string text ? text : "";

    private static int Whole(IDictionary<string, object?> table, string name) => (int)(Number(table, name) ?? 0);

    private static double? Number(IDictionary<string, object?> table, string name) =>
        table.TryGetValue(name, out var value) && value is IConvertible and not string ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    private static IReadOnlyList<string> Texts(IDictionary<string, object?> table, string name) =>
        table.TryGetValue(name, out var value) && value is IEnumerable<object?> list ? [.. list.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? "")] : [];
}
