using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Decides when a call that the CAD no longer lists is over (<see cref="AbsenceRule"/>). Only reads count that began after the last answer about the call.
/// </summary>
internal sealed class AbsentCalls(ILog log)
{
    private readonly Dictionary<int, Absence> _absences = [];

    /// <summary>Whether a read has missed calls and the next one may show that they are over. False where most calls vanished: that takes its time.</summary>
    public bool AreUndecided => _absences.Count > 0 && !_absences.Values.Any(static absence => absence.IsOneOfMost);

    /// <summary>Takes what one read did not list.</summary>
    /// <param name="missing">The open calls that the read should have listed and did not.</param>
    /// <param name="open">How many open calls it should have listed.</param>
    /// <param name="began">When the read was sent, on the monotonic clock in milliseconds.</param>
    /// <returns>The numbers of the calls that are over.</returns>
    public IReadOnlyList<int> Take(IReadOnlyList<Call> missing, int open, long began)
    {
        var doMostVanish = AbsenceRule.DoMostVanish(missing.Count, open);
        if (doMostVanish && missing.Any(call => !_absences.ContainsKey(call.Number))) log.Write(Messages.MostCallsAbsent, missing.Count, open);

        var present = new HashSet<int>(missing.Select(static call => call.Number));
        foreach (var number in _absences.Keys.Where(number => !present.Contains(number)).ToList()) _absences.Remove(number);

        var over = new List<int>();
        foreach (var call in missing)
        {
            // A read that began before the last answer says nothing.
            var before = _absences.TryGetValue(call.Number, out var absence) && absence.FirstBegan > call.Known.AnsweredAt ? absence : new Absence(began, 0, false);
            var after = before with { Reads = before.Reads + 1, IsOneOfMost = before.IsOneOfMost || doMostVanish };
            _absences[call.Number] = after;
            if (after.Reads >= AbsenceRule.ReadsNeeded(after.IsOneOfMost)) over.Add(call.Number);
        }

        foreach (var number in over) _absences.Remove(number);
        return over;
    }

    private sealed record Absence(long FirstBegan, int Reads, bool IsOneOfMost);
}
