using System.Globalization;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>What an hour of pursuits came to.</summary>
/// <param name="Dialect">"auto" or "v2".</param>
/// <param name="Pursuits">How many officers moved with their calls.</param>
/// <param name="MeanAge">How long ago an officer was where the CAD's live map showed them, on average, in seconds.</param>
/// <param name="OldestPin">The longest such time, in seconds.</param>
/// <param name="Calls">The other calls that were made.</param>
/// <param name="SlowestCreate">The longest time until one of them was in the CAD, in milliseconds.</param>
/// <param name="Refused">The requests that the CAD refused because of its limits.</param>
internal sealed record PursuitsRun(string Dialect, int Pursuits, double MeanAge, double OldestPin, int Calls, long SlowestCreate, int Refused)
{
    /// <summary>How many other calls are made in the hour.</summary>
    public const int OtherCalls = 30;

    private const long Second = 1_000;
    private const long Hour = 3_600 * Second;
    private const long BetweenCalls = Hour / OtherCalls;
    private const int Players = 60;
    private const int Officers = 20;

    // Until the first positions are in the CAD.
    private const long StartsUp = 120 * Second;

    /// <summary>Plays an hour.</summary>
    public static PursuitsRun Play(string dialect, int pursuits)
    {
        var crowd = new Crowd(Players, Officers) { Driving = pursuits };
        return CoreOnEmulator.Play(dialect, crowd, run => Play(dialect, pursuits, crowd, run));
    }

    private static PursuitsRun Play(string dialect, int pursuits, Crowd crowd, CoreOnEmulator run)
    {
        crowd.Now = () => run.Now;
        run.Until(5 * Second);
        for (var officer = 1; officer <= pursuits; officer++) run.Root.Commands.Take(officer, "panic", "");

        var (start, ages, calls) = (run.Now, new List<double>(), new List<(int Call, long At)>());
        var slowest = 0L;
        for (var now = start; now < start + Hour; now += Second)
        {
            run.Until(now);
            if ((now - start) % BetweenCalls == BetweenCalls / 2) calls.Add((Report(run, calls.Count), now));
            foreach (var (call, at) in calls.Where(made => made.At + Second >= start && run.Root.Repository.Find(made.Call) is { CadNumber: null })) slowest = Math.Max(slowest, now + Second - at);
            if (now >= start + StartsUp) ages.AddRange(Ages(run, crowd, now));
        }

        return new PursuitsRun(dialect, pursuits, ages.Average(), ages.Max(), calls.Count, slowest, run.Refused);
    }

    private static IEnumerable<double> Ages(CoreOnEmulator run, Crowd crowd, long now) => run.Cad.Board.Calls
        .Where(call => call.Code == "10-99")
        .Select(call => (now - crowd.WhenAt(double.Parse(call.MetaData["x"], CultureInfo.InvariantCulture))) / 1_000.0);

    private static int Report(CoreOnEmulator run, int number)
    {
        run.Root.Commands.Take(Officers + 1 + number, "911", "Incident " + number.ToString(CultureInfo.InvariantCulture));
        return run.Root.Repository.LastNumber;
    }
}
