using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>What a full server under constant load came to.</summary>
/// <param name="Alerts">The alerts that were accepted.</param>
/// <param name="InCad">The calls on the CAD's board, open or not.</param>
/// <param name="Dropped">The alerts that nobody attended and that were dropped.</param>
/// <param name="MostWaiting">How many calls waited for the CAD at most.</param>
/// <param name="MostOpen">How many calls were open in the CAD at most.</param>
/// <param name="Allocated">The bytes allocated in all, apart from what the emulated CAD allocated.</param>
/// <param name="Growth">By how many bytes the memory in use grew in the second half.</param>
/// <param name="Refused">The requests that the CAD refused because of its limits.</param>
internal sealed record LoadRun(int Alerts, int InCad, int Dropped, int MostWaiting, int MostOpen, long Allocated, long Growth, int Refused)
{
    private const long Second = 1_000;
    private const long Minute = 60 * Second;
    private const int Players = 512;
    private const int Officers = 128;
    private const int Open = 200;
    private const long BetweenAlerts = Minute / 40;

    /// <summary>Plays a run.</summary>
    /// <param name="dialect">"auto", "v1" or "v2".</param>
    /// <param name="minutes">How long it lasts, in simulated minutes.</param>
    public static LoadRun Play(string dialect, int minutes) => CoreOnEmulator.Play(dialect, new Crowd(Players, Officers), run => Play(minutes, run));

    private static LoadRun Play(int minutes, CoreOnEmulator run)
    {
        foreach (var player in Enumerable.Range(1, Players)) run.Root.Greeter.Greet(player, "");
        run.Until(5 * Second);
        var (start, end, half) = (run.Now, run.Now + (minutes * Minute), run.Now + (minutes * Minute / 2));
        var (allocated, allocatedByCad) = (GC.GetTotalAllocatedBytes(precise: true), run.AllocatedByCad);
        var (alerts, mostWaiting, mostOpen, inUse) = (0, 0, 0, 0L);
        for (var now = start; now < end; now += BetweenAlerts)
        {
            run.Until(now);
            if (Raise(run.Root, alerts) is { } number && alerts++ % 10 == 0) run.Root.OfficerActions.Act(1 + (alerts / 10 % Officers), OfficerActionNames.Respond, number, "");
            mostOpen = Math.Max(mostOpen, CloseOldest(run.Root));
            mostWaiting = Math.Max(mostWaiting, run.Root.Synchronizer.Waiting);
            if (now >= half && inUse == 0) inUse = GC.GetTotalMemory(forceFullCollection: true);
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - inUse;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated - (run.AllocatedByCad - allocatedByCad);
        return new LoadRun(alerts, run.Cad.Board.Calls.Count, run.Root.Synchronizer.Dropped, mostWaiting, mostOpen, allocated, growth, run.Refused);
    }

    // An alert of a script on a player's client, each of another incident in another place. One surface may use half of the places a minute.
    private static int? Raise(CompositionRoot root, int number)
    {
        var player = Officers + 1 + (number % (Players - Officers));
        return root.Intake.Take(new CallRequest
        {
            Surface = number % 2 == 0 ? "ps-dispatch" : "cd_dispatch",
            Kind = "robbery",
            Trust = TrustLevel.ClientAlert,
            IsAutomatic = true,
            NeverMerges = true,
            Caller = new Caller(player, "Player " + player.ToString(CultureInfo.InvariantCulture), false),
            Title = "Robbery " + number.ToString(CultureInfo.InvariantCulture),
            Text = "Masked men at shop " + number.ToString(CultureInfo.InvariantCulture),
            Place = new Place((number % 40 * 150) - 3_000, (number / 40 % 40 * 150) - 3_000, 30),
        }).Accepted?.Call;
    }

    private static int CloseOldest(CompositionRoot root)
    {
        var (open, oldest) = (0, 0);
        foreach (var call in root.Repository.Calls)
        {
            if (call.State != CallState.Open) continue;

            if (open++ == 0) oldest = call.Number;
        }

        if (open > Open) root.CallActions.Close(oldest);
        return open;
    }
}
