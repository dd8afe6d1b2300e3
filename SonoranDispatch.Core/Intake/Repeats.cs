using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Recognises a second report of the same thing, which becomes a note and a count and not a second call.</summary>
public sealed class Repeats(CallBook book, IntakeSettings settings, IClock clock)
{
    /// <summary>
    /// The open call that a new report belongs to: two reports of one place, or without a place, by one caller or by any script. A caller
    /// who left out his name once is not the same who gives it: a note under it would tell who he was.
    /// </summary>
    /// <returns><c>null</c> where it is something new.</returns>
    public Call? Find(CallRequest request)
    {
        var since = clock.Milliseconds - ((request.MergeSeconds ?? settings.MergeSeconds) * 1_000L);
        return book.Calls.LastOrDefault(call =>
            call.State is CallState.Accepted or CallState.Open
            && call.ReportedAt >= since
            && (request.IsAutomatic || (call.Caller.Player == request.Caller.Player && call.Caller.IsAnonymous == request.Caller.IsAnonymous))
            && string.Equals(call.Kind, request.Kind, StringComparison.Ordinal)
            && IsNear(call.Desired.Place, request.Place, request.MergeMetres ?? settings.MergeRadiusMetres));
    }

    private static bool IsNear(Place? first, Place? second, int metres) =>
        first is null || second is null ? first is null && second is null : first.DistanceTo(second) <= metres;
}
