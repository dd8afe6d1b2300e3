using SonoranDispatch.Configuration;

namespace SonoranDispatch.Intake;

/// <summary>
/// How much of their limits one player has used. Their own calls, their actions as an officer, and automatic alerts count separately.
/// </summary>
internal sealed class PlayerAllowance(LimitSettings limits)
{
    private readonly SlidingWindowLimiter _calls = new(limits.CallsPerPlayer, limits.PlayerMilliseconds);
    private SlidingWindowLimiter? _officer;
    private SlidingWindowLimiter? _automatic;

    /// <summary>Whether the player was rejected, and told so, a moment ago.</summary>
    public RejectionBurst Notice { get; } = new();

    /// <summary>Returns the limiter that applies to a request.</summary>
    public SlidingWindowLimiter LimiterFor(CallRequest request)
    {
        if (request.IsAutomatic) return _automatic ??= new SlidingWindowLimiter(limits.AutomaticPerPlayer, limits.PlayerMilliseconds);

        return request.ByOfficer ? _officer ??= new SlidingWindowLimiter(limits.CallsPerOfficer, limits.PlayerMilliseconds) : _calls;
    }

    /// <summary>Returns whether none of it counts any more.</summary>
    public bool IsIdle(long now) => _calls.IsIdle(now) && _officer?.IsIdle(now) != false && _automatic?.IsIdle(now) != false && Notice.IsOver(now);
}
