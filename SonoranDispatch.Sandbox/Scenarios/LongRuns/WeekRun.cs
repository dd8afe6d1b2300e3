using System.Globalization;
using System.Runtime.CompilerServices;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>What the resource held at the end of each day, before the restart of the night.</summary>
/// <param name="Calls">The calls that were accepted in all days.</param>
/// <param name="InCad">The calls on the CAD's board at the end.</param>
/// <param name="InMemory">The bytes in memory, by day.</param>
/// <param name="Stored">The bytes in the store, by day.</param>
/// <param name="Refused">The requests that the CAD refused because of its limits.</param>
internal sealed record WeekRun(int Calls, int InCad, IReadOnlyList<long> InMemory, IReadOnlyList<long> Stored, int Refused)
{
    /// <summary>The calls of a day.</summary>
    public const int CallsInADay = 2_000;

    private const long Day = 86_400_000;
    private const long IsOpenFor = 300_000;
    private const long Settles = 10_000;
    private const int Players = 200;
    private const int Officers = 20;

    /// <summary>Plays the days.</summary>
    public static WeekRun Play(int days)
    {
        var crowd = new Crowd(Players, Officers);
        return CoreOnEmulator.Play("v2", crowd, run => Play(days, crowd, run));
    }

    private static WeekRun Play(int days, Crowd crowd, CoreOnEmulator run)
    {
        var calls = 0;
        var open = new Queue<(int Call, long At)>();
        var (inMemory, stored) = (new List<long>(), new List<long>());
        for (var number = 1; number <= days * CallsInADay; number++)
        {
            run.SkipTo(number * (Day / CallsInADay));
            ComesAndGoes(crowd, run, number);
            if (Reported(run, number) is { } call)
            {
                calls++;
                open.Enqueue((call, run.Now));
            }

            CloseThoseOver(open, run);
            if (number % CallsInADay != 0) continue;

            run.SkipTo(run.Now + Settles);
            var held = run.Restart();
            inMemory.Add(held.InMemory);
            stored.Add(held.Stored);
        }

        return new WeekRun(calls, run.Cad.Board.Calls.Count, inMemory, stored, run.Refused);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CloseThoseOver(Queue<(int Call, long At)> open, CoreOnEmulator run)
    {
        while (open.TryPeek(out var oldest) && oldest.At + IsOpenFor <= run.Now) run.Root.Exports.Writer.Close(open.Dequeue().Call);
    }

    // One in each 43 seconds.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ComesAndGoes(Crowd crowd, CoreOnEmulator run, int number)
    {
        var player = Officers + 1 + (number * 7 % (Players - Officers));
        run.Root.OnlinePlayers.Leave(player);
        crowd.Replace(player);
        run.Root.OnlinePlayers.Join(player);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int? Reported(CoreOnEmulator run, int number)
    {
        var last = run.Root.Repository.LastNumber;
        var player = Officers + 1 + (number % (Players - Officers));
        run.Root.Commands.Take(player, number % 2 == 0 ? "911" : "311", "Incident " + number.ToString(CultureInfo.InvariantCulture));
        if (run.Root.Repository.LastNumber == last) return null;

        var call = run.Root.Repository.LastNumber;
        run.Root.OfficerActions.Act(1 + (number % Officers), Contracts.OfficerActionNames.Respond, call, "");
        run.Root.Exports.Writer.AddNote(call, "Units on scene");
        return call;
    }
}
