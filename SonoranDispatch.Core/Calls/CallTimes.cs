namespace SonoranDispatch.Calls;

/// <summary>
/// When a call reached each step after it was received, by the wall clock. Each is the first time and never changes; null if it has not happened, or is not
/// known, as for what happened before a release that keeps it.
/// </summary>
/// <param name="InCadAt">When the CAD had it, with its number: as our own call, or found there.</param>
/// <param name="EnRouteAt">When the first officer responded, here or attached in the CAD.</param>
/// <param name="OnSceneAt">When the first responder was on scene.</param>
/// <param name="ClosedAt">When it was closed.</param>
public sealed record CallTimes(DateTimeOffset? InCadAt = null, DateTimeOffset? EnRouteAt = null, DateTimeOffset? OnSceneAt = null, DateTimeOffset? ClosedAt = null)
{
    /// <summary>Nothing has happened yet.</summary>
    public static CallTimes None { get; } = new();

    /// <summary>Returns a changed call with the times of what the change brought about, or the same instance if it brought about none of it.</summary>
    /// <param name="before">The call before the change. Null if it is new.</param>
    /// <param name="after">The call after the change.</param>
    /// <param name="now">The time.</param>
    public static Call Stamped(Call? before, Call after, DateTimeOffset now)
    {
        var times = after.Times;
        if (times.InCadAt is null && IsInCad(after) && !(before is not null && IsInCad(before))) times = times with { InCadAt = now };
        if (times.EnRouteAt is null && after.Responders.Count > 0 && before is not { Responders.Count: > 0 }) times = times with { EnRouteAt = now };
        if (times.ClosedAt is null && after.Desired.Closed && before is not { Desired.Closed: true }) times = times with { ClosedAt = now };
        return ReferenceEquals(times, after.Times) ? after : after with { Times = times };
    }

    private static bool IsInCad(Call call) => call.Known.Presence == CadPresence.Present || call.Known.Origin is not null;
}
