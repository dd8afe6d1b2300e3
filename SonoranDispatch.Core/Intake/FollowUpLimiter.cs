using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>Limits how fast and how often callers add to their own calls. Nothing else limits it.</summary>
internal sealed class FollowUpLimiter(IntakeCounters counters, OnlinePlayers online, IClock clock)
{
    /// <summary>The minimum time between two additions by one caller, in milliseconds.</summary>
    public const long BetweenMilliseconds = 3_000;

    /// <summary>The maximum number of additions to one call.</summary>
    public const int MostPerCall = 20;

    private readonly PlayerRateLimiter _pace = new(1, BetweenMilliseconds, online, clock);
    private readonly RejectionReportThrottle<(PlayerIdentity Who, string Code)> _bursts = new(clock);

    /// <summary>Checks whether a caller may add to their call now, and counts it.</summary>
    /// <returns><c>null</c> if they may.</returns>
    public IntakeRejection? Check(JoinMatch match, CallRequest request)
    {
        if (request.Sender is not { } sender) return null;
        if (match.Reported.FollowUps >= MostPerCall) return Rejected(Messages.FollowUpFull, 0, sender, match, request);
        if (_pace.Wait(sender) is > 0 and var wait) return Rejected(Messages.FollowUpTooSoon, MonotonicTime.WholeSeconds(wait), sender, match, request);

        _pace.Add(sender);
        return null;
    }

    private IntakeRejection Rejected(MessageDefinition why, int seconds, int sender, JoinMatch match, CallRequest request)
    {
        counters.Add(request.Surface, why.Code);
        var isNews = _bursts.IsFirst((online.IdentityOf(sender), why.Code));
        return new IntakeRejection(why, seconds, sender, isNews, isNews, match.Call.Number);
    }
}
