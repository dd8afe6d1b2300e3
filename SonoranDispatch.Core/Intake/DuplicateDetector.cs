using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Detects a second report of the same incident, which becomes a note and a count instead of a second call.</summary>
public sealed class DuplicateDetector(CallRepository repository, IntakeSettings settings, IClock clock)
{
    private const int MostRemembered = 64;

    private readonly Queue<(int Number, string Surface, int? Player, Place? Place, long At)> _latest = new();

    /// <summary>
    /// Finds the open call that a new report belongs to. Both reports must be for the same place, or both without a place, and come from the same
    /// caller; for an automatic alert any caller matches. An anonymous caller does not match the same caller with a name: a note on the
    /// anonymous call would reveal who they are.
    /// </summary>
    /// <returns><c>null</c> if it is a new incident.</returns>
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
    /// Finds the call that another surface has just made of the same incident, so that a script that alerts every dispatch system it finds makes
    /// only one call. It matches if it is from the same player or from none, nearby, within <see cref="IntakeSettings.CopySeconds"/>, and not
    /// reported through this surface yet. Typed commands never match.
    /// </summary>
    /// <returns><c>null</c> if it is a new incident.</returns>
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

    /// <summary>Call this when a request became this call or was joined with it.</summary>
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
