using System.Globalization;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>What one evening came to.</summary>
/// <param name="Dialect">"auto" or "v2".</param>
/// <param name="Calls">The calls that were accepted.</param>
/// <param name="InCad">The calls on the CAD's board, open or not.</param>
/// <param name="MostAhead">By how many the open calls on the CAD's board exceeded those in the game, at most.</param>
/// <param name="StillOpen">The calls that were open on the board ten minutes after the last had been closed in the game.</param>
/// <param name="WithoutNote">The calls on the board that lack their note.</param>
/// <param name="Refused">The requests that the CAD refused because of its limits.</param>
internal sealed record LongEveningRun(string Dialect, int Calls, int InCad, int MostAhead, int StillOpen, int WithoutNote, int Refused)
{
    private const long Second = 1_000;
    private const long Minute = 60 * Second;
    private const long Lasts = 90 * Minute;
    private const long IsOpenFor = 5 * Minute;
    private const long NoteAfter = Minute;
    private const long Between = 4 * Second;
    private const int Players = 200;
    private const int Officers = 20;
    private const string Note = "Units on scene";

    /// <summary>Plays an evening.</summary>
    public static LongEveningRun Play(string dialect) => CoreOnEmulator.Play(dialect, new Crowd(Players, Officers), run => Play(dialect, run));

    private static LongEveningRun Play(string dialect, CoreOnEmulator run)
    {
        run.Until(5 * Second);
        var (start, calls, mostAhead) = (run.Now, 0, 0);
        var open = new Queue<(int Call, long At)>();
        var noted = new Queue<(int Call, long At)>();
        for (var now = start; now <= start + Lasts + IsOpenFor + (10 * Minute); now += Second)
        {
            run.Until(now);
            if (now < start + Lasts && (now - start) % Between == 0 && Report(run, calls) is { } call)
            {
                calls++;
                open.Enqueue((call, now));
                noted.Enqueue((call, now));
            }

            while (noted.TryPeek(out var next) && next.At + NoteAfter <= now) run.Root.Exports.Writer.AddNote(noted.Dequeue().Call, Note);
            while (open.TryPeek(out var oldest) && oldest.At + IsOpenFor <= now) run.Root.Exports.Writer.Close(open.Dequeue().Call);
            mostAhead = Math.Max(mostAhead, run.Cad.Board.Calls.Count(held => held.IsOpen) - run.Open.Count());
        }

        var board = run.Cad.Board.Calls;
        return new LongEveningRun(
            dialect, calls, board.Count, mostAhead, board.Count(held => held.IsOpen), board.Count(held => held.Notes.All(note => note.Content != Note)), run.Refused);
    }

    // A third are 911s, a third other calls of players, and a third alerts of a server script.
    private static int? Report(CoreOnEmulator run, int number)
    {
        var (root, last) = (run.Root, run.Root.Repository.LastNumber);
        var player = Officers + 1 + (number % (Players - Officers));
        if (number % 3 == 2) root.Exports.CreateCall(Alarm(number));
        else root.Commands.Take(player, number % 3 == 0 ? "911" : "311", "Incident " + number.ToString(CultureInfo.InvariantCulture));
        return root.Repository.LastNumber > last ? root.Repository.LastNumber : null;
    }

    private static Dictionary<string, object?> Alarm(int number) => new()
    {
        ["title"] = "Alarm " + number.ToString(CultureInfo.InvariantCulture),
        ["coords"] = new Dictionary<string, object?> { ["x"] = (number % 60 * 90.0) - 2_700, ["y"] = (number / 60 * 90.0) - 1_000, ["z"] = 30.0 },
        ["merge"] = false,
    };
}
