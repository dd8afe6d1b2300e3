using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>What four servers on one key got in half an hour, and what stood in the CAD when all had done.</summary>
internal sealed record SharedKeyRun
{
    /// <summary>How long is measured, minutes from the start on: finding each other's pace included.</summary>
    public const int Minutes = 30;

    private const int Servers = 4;

    // The fair share of half an hour is 150; nobody may run dry.
    private const int CallsEach = 300;
    private const long Longest = 6 * 3_600_000L;

    /// <summary>How the CAD counts.</summary>
    public required RateWindow Window { get; init; }

    /// <summary>What decided delays and chance.</summary>
    public required int Seed { get; init; }

    /// <summary>Creates allowed in the time.</summary>
    public required int Limit { get; init; }

    /// <summary>Creates taken in the time, by server.</summary>
    public required IReadOnlyList<int> Taken { get; init; }

    /// <summary>Requests refused in the time.</summary>
    public required int Refused { get; init; }

    /// <summary>Whether every server had calls to make until the end of the time.</summary>
    public required bool AllWereBusy { get; init; }

    /// <summary>Calls that were reported.</summary>
    public int Calls { get; init; }

    /// <summary>Calls in the CAD in the end.</summary>
    public int InCad { get; init; }

    /// <summary>Calls in the CAD in the end, by uuid.</summary>
    public int Different { get; init; }

    /// <summary>The part of the limit they used together, 0 to 1.</summary>
    public double Use => Taken.Sum() / (double)Limit;

    /// <summary>The least share, as a part of the fair one.</summary>
    public double LeastShare => Taken.Min() * Servers / (double)Taken.Sum();

    /// <summary>Plays it. The same seed gives the same.</summary>
    public static SharedKeyRun Play(RateWindow window, int seed)
    {
        // Answers have to be taken up where they arrive: in the tick.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return PlayHere(window, seed);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static SharedKeyRun PlayHere(RateWindow window, int seed)
    {
        var (clock, random) = (new SteppedClock(), new Random(seed));
        var cad = new EmulatedCad(clock) { Limits = { Window = window } };
        var servers = Enumerable.Range(0, Servers).Select(_ => new KeySharingServer(cad, clock, random)).ToList();
        foreach (var server in servers) server.Report(CallsEach);

        Run(servers, clock, () => clock.Milliseconds >= Minutes * 60_000L);
        var half = new SharedKeyRun
        {
            Window = window,
            Seed = seed,
            Limit = Minutes * cad.Limits.PerMinute(V2Operations.CreateDispatchCall)!.Value,
            Taken = [.. servers.Select(server => server.Line.Taken)],
            Refused = servers.Sum(server => server.Line.Refused),
            AllWereBusy = servers.TrueForAll(server => server.IsBusy),
        };

        Run(servers, clock, () => servers.TrueForAll(server => !server.IsBusy) || clock.Milliseconds >= Longest);
        return half with
        {
            Calls = servers.Sum(server => server.Calls),
            InCad = cad.Board.Calls.Count,
            Different = cad.Board.Calls.Select(call => call.MetaData["uuid"]).Distinct().Count(),
        };
    }

    private static void Run(List<KeySharingServer> servers, SteppedClock clock, Func<bool> until)
    {
        while (!until())
        {
            foreach (var server in servers) server.Advance();
            clock.Step();
        }
    }
}
