using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Prevents anybody from flooding the CAD: it limits calls per player and kind, per player, per kind, and for the whole server. A rejected
/// request leaves nothing behind but a count. Main thread only.
/// </summary>
/// <param name="limits">The limits.</param>
/// <param name="cooldowns">How soon the same player may make another call of the same kind.</param>
/// <param name="counters">The counters.</param>
/// <param name="clock">The clock.</param>
public sealed class IntakeRateLimiter(LimitSettings limits, Cooldowns cooldowns, IntakeCounters counters, IClock clock)
{
    private const long Minute = 60_000;
    private const int TidyAt = 1_024;
    private const int MostKinds = 128;
    private const string OtherKinds = "";

    private readonly Dictionary<int, PlayerAllowance> _players = [];
    private readonly Dictionary<string, SlidingWindowLimiter> _kinds = new(StringComparer.Ordinal);
    private readonly SlidingWindowLimiter _automatic = new(limits.AutomaticPerMinute, Minute);
    private readonly SlidingWindowLimiter _server = new(limits.CallsPerMinute, Minute);
    private readonly Dictionary<string, RejectionBurst> _notices = new(StringComparer.Ordinal);

    /// <summary>Checks whether a request is within the limits, and counts it.</summary>
    /// <returns><c>null</c> if it is; then it counts towards the limits.</returns>
    public IntakeRejection? Admit(CallRequest request)
    {
        var now = clock.Milliseconds;
        var player = request.IsFromServer ? null : request.RaisedBy ?? request.Caller.Player;
        var allowance = player is { } known ? AllowanceOf(known, now) : null;
        var kind = LimiterOf(request.Kind, now);
        if (Limit(request, player, allowance, kind, now) is var (why, wait))
        {
            counters.Add(request.Surface, why.Code);
            var isNewsToSender = allowance?.Notice.Attempt(now) == true;
            var isNewsToConsole = why == Messages.TooSoon || why == Messages.TooManyOfPlayer ? isNewsToSender : NoticeFor(why.Code).Attempt(now);
            return new IntakeRejection(why, (int)((wait + 999) / 1_000), player, isNewsToSender, isNewsToConsole);
        }

        allowance?.LimiterFor(request).Add(now);
        kind.Add(now);
        _server.Add(now);
        if (request.IsAutomatic) _automatic.Add(now);
        if (player is { } waiting) cooldowns.Start(waiting, request.Kind, request.CooldownSeconds);
        counters.Add(request.Surface, IntakeCounters.Accepted);
        return null;
    }

    private (MessageDefinition Why, long Wait)? Limit(CallRequest request, int? player, PlayerAllowance? allowance, SlidingWindowLimiter kind, long now)
    {
        if (player is { } caller && cooldowns.SecondsLeft(caller, request.Kind) is > 0 and var seconds) return (Messages.TooSoon, seconds * 1_000L);
        if (allowance?.LimiterFor(request).Wait(now) is > 0 and var wait) return (Messages.TooManyOfPlayer, wait);
        if (kind.Wait(now) is > 0 and var same) return (Messages.TooManyOfKind, same);
        if (request.IsAutomatic && _automatic.Wait(now) is > 0 and var automatic) return (Messages.TooManyAutomatic, automatic);
        if (_server.Wait(now) is > 0 and var all) return (Messages.TooManyAtAll, all);

        return null;
    }

    private PlayerAllowance AllowanceOf(int player, long now) => _players.TryGetValue(player, out var allowance) ? allowance : NewAllowance(player, now);

    private PlayerAllowance NewAllowance(int player, long now)
    {
        if (_players.Count >= TidyAt) Tidy(_players, idle => idle.IsIdle(now));
        return _players[player] = new PlayerAllowance(limits);
    }

    // Kinds come from the settings and from other resources; those beyond a sensible number share one limit.
    private SlidingWindowLimiter LimiterOf(string kind, long now) => _kinds.TryGetValue(kind, out var limiter) ? limiter : NewLimiter(kind, now);

    private SlidingWindowLimiter NewLimiter(string kind, long now)
    {
        if (_kinds.Count >= MostKinds) Tidy(_kinds, idle => idle.IsIdle(now));
        if (_kinds.Count >= MostKinds) kind = OtherKinds;
        if (!_kinds.TryGetValue(kind, out var limiter)) _kinds[kind] = limiter = new SlidingWindowLimiter(limits.CallsPerKindPerMinute, Minute);
        return limiter;
    }

    private static void Tidy<TKey, TValue>(Dictionary<TKey, TValue> entries, Func<TValue, bool> isIdle)
    {
        foreach (var idle in entries.Where(pair => isIdle(pair.Value)).Select(pair => pair.Key).ToList()) entries.Remove(idle);
    }

    private RejectionBurst NoticeFor(string code)
    {
        if (!_notices.TryGetValue(code, out var notice)) _notices[code] = notice = new RejectionBurst();
        return notice;
    }
}
