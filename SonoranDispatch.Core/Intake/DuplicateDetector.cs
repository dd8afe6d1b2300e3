using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Recognises a second report of the same thing, which becomes a note and a count and not a second call.</summary>
public sealed class DuplicateDetector(CallRepository repository, IntakeSettings settings, IClock clock)
{
    private const int MostRemembered = 64;

    private readonly Queue<(int Number, string Surface, int? Player, Place? Place, long At)> _latest = new();

    /// <summary>
    /// The open call that a new report belongs to: two reports of one place, or without a place, by one caller or by any script. A caller
    /// who left out his name once is not the same who gives it: a note under it would tell who he was.
    /// </summary>
    /// <returns><c>null</c> where it is something new.</returns>
    public Call? Find(CallRequest request)
    {
        var since = clock.Milliseconds - ((request.MergeSeconds ?? settings.MergeSeconds) * 1_000L);
        return repository.Calls.LastOrDefault(call =>
            call.State is CallState.Accepted or CallState.Open
            && call.ReportedAt >= since
            && (request.IsAutomatic || (call.Caller.Player == request.Caller.Player && call.Caller.IsAnonymous == request.Caller.IsAnonymous))
            && string.Equals(call.Kind, request.Kind, StringComparison.Ordinal)
            && IsNear(call.Desired.Place, request.Place, request.MergeMetres ?? settings.MergeRadiusMetres));
    }

    /// <summary>
    /// The call that another way has just made of the same thing: a script that tells every dispatch system it finds makes one call. The same
    /// player's or nobody's, near, within <see cref="IntakeSettings.CopySeconds"/>, by a way by which it was not told yet. What players type is never one.
    /// </summary>
    /// <returns><c>null</c> where it is something new.</returns>
    public Call? FindCopy(CallRequest request)
    {
        if (request.NeverMerges || IsTyped(request.Surface)) return null;

        Prune();
        foreach (var seen in _latest)
            if (IsSameSource(seen.Player, request.Caller.Player)
                && IsNear(seen.Place, request.Place, settings.MergeRadiusMetres)
                && !_latest.Any(told => told.Number == seen.Number && string.Equals(told.Surface, request.Surface, StringComparison.Ordinal))
                && repository.Find(seen.Number) is { State: CallState.Accepted or CallState.Open } call) return call;

        return null;
    }

    /// <summary>A request became this call, or was joined with it.</summary>
    public void Remember(int number, CallRequest request)
    {
        if (request.NeverMerges || IsTyped(request.Surface) || settings.CopySeconds == 0) return;

        Prune();
        if (_latest.Count >= MostRemembered) _latest.Dequeue();
        _latest.Enqueue((number, request.Surface, request.Caller.Player, request.Place, clock.Milliseconds));
    }

    private static bool IsTyped(string surface) => string.Equals(surface, CallRequest.Command, StringComparison.Ordinal);

    private static bool IsSameSource(int? first, int? second) => first is null || second is null || first == second;

    private void Prune()
    {
        var since = clock.Milliseconds - (settings.CopySeconds * 1_000L);
        while (_latest.Count > 0 && _latest.Peek().At < since) _latest.Dequeue();
    }

    private static bool IsNear(Place? first, Place? second, int metres) =>
        first is null || second is null ? first is null && second is null : first.DistanceTo(second) <= metres;
}
