using SonoranDispatch.Configuration;

namespace SonoranDispatch.Intake;

/// <summary>What one player has used of his share: what he called himself, what he did as an officer, and what his game raised without him are counted apart.</summary>
internal sealed class PlayerAllowance(LimitSettings limits)
{
    private readonly SlidingWindowLimiter _calls = new(limits.CallsPerPlayer, limits.PlayerMilliseconds);
    private SlidingWindowLimiter? _officer;
    private SlidingWindowLimiter? _automatic;

    /// <summary>Whether he was refused, and told, a moment ago.</summary>
    public RejectionNotice Notice { get; } = new();

    /// <summary>The share that a request goes by.</summary>
    public SlidingWindowLimiter LimiterFor(CallRequest request)
    {
        if (request.IsAutomatic) return _automatic ??= new SlidingWindowLimiter(limits.AutomaticPerPlayer, limits.PlayerMilliseconds);

        return request.ByOfficer ? _officer ??= new SlidingWindowLimiter(limits.CallsPerOfficer, limits.PlayerMilliseconds) : _calls;
    }

    /// <summary>Whether nothing of it counts any more.</summary>
    public bool IsIdle(long now) => _calls.IsIdle(now) && _officer?.IsIdle(now) != false && _automatic?.IsIdle(now) != false && Notice.IsOver(now);
}
