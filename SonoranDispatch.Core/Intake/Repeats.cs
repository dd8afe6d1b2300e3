using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Recognises a second report of the same thing, which becomes a note and a count and not a second call.</summary>
public sealed class Repeats(CallBook book, IntakeSettings settings, IClock clock)
{
    /// <summary>The open call that a new report belongs to.</summary>
    /// <param name="kind">What sort of call.</param>
    /// <param name="caller">The player who reports.</param>
    /// <param name="place">Where; two reports without a place are taken for the same one.</param>
    /// <returns><c>null</c> where it is something new.</returns>
    public Call? Find(string kind, int caller, Place? place)
    {
        var since = clock.Milliseconds - (settings.MergeSeconds * 1_000L);
        return book.Calls.LastOrDefault(call =>
            call.State is CallState.Accepted or CallState.Open
            && call.ReportedAt >= since
            && call.Caller.Player == caller
            && string.Equals(call.Kind, kind, StringComparison.Ordinal)
            && IsNear(call.Desired.Place, place));
    }

    private bool IsNear(Place? first, Place? second) =>
        first is null || second is null ? first is null && second is null : first.DistanceTo(second) <= settings.MergeRadiusMetres;
}
