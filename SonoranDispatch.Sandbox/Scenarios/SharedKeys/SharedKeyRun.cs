using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Limits;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>What four servers with one key achieved in half an hour, and what was in the CAD once all had finished.</summary>
internal sealed record SharedKeyRun
{
    /// <summary>The measured time in minutes, from the start. Includes the time in which the servers adapt to each other.</summary>
    public const int Minutes = 30;

    private const int Servers = 4;

    // The fair share of half an hour is 150. No server may run out of calls.
    private const int CallsEach = 300;
    private const long Longest = 6 * 3_600_000L;

    /// <summary>How the CAD counts its rate limit.</summary>
    public required RateWindow Window { get; init; }

    /// <summary>The seed of delays and random choices.</summary>
    public required int Seed { get; init; }

    /// <summary>Create requests allowed in the measured time.</summary>
    public required int Limit { get; init; }

    /// <summary>Create requests accepted in the measured time, by server.</summary>
    public required IReadOnlyList<int> Taken { get; init; }

    /// <summary>Requests rejected in the measured time.</summary>
    public required int Refused { get; init; }

    /// <summary>True if every server had calls to create until the end of the measured time.</summary>
    public required bool AllWereBusy { get; init; }

    /// <summary>Reported calls.</summary>
    public int Calls { get; init; }

    /// <summary>Calls in the CAD at the end.</summary>
    public int InCad { get; init; }

    /// <summary>Distinct uuids among the calls in the CAD at the end.</summary>
    public int Different { get; init; }

    /// <summary>The part of the limit they used together, 0 to 1.</summary>
    public double Use => Taken.Sum() / (double)Limit;

    /// <summary>The smallest share of a server, relative to the fair share.</summary>
    public double LeastShare => Taken.Min() * Servers / (double)Taken.Sum();

    /// <summary>Plays a run. The same seed gives the same result.</summary>
    public static SharedKeyRun Play(RateWindow window, int seed)
    {
        // Continuations must run where responses arrive: in the tick.
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
        var (clock, random) = (new SimulationClock(), new Random(seed));
        var cad = new EmulatedCad(clock.Time) { Limits = { Window = window } };
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

    private static void Run(List<KeySharingServer> servers, SimulationClock clock, Func<bool> until)
    {
        while (!until())
        {
            foreach (var server in servers) server.Advance();
            clock.MoveTo(clock.Milliseconds + 1);
        }
    }
}
