using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Prevents anybody from flooding the CAD: it limits calls per player and kind, per player, per kind, and for the whole server. A rejected
/// request leaves nothing behind but a count. Main thread only.
/// </summary>
/// <param name="limits">The limits.</param>
/// <param name="cooldowns">How soon the same player may make another call of the same kind.</param>
/// <param name="counters">The counters.</param>
/// <param name="online">Identifies the person behind a server id.</param>
/// <param name="clock">The clock.</param>
public sealed class IntakeRateLimiter(LimitSettings limits, Cooldowns cooldowns, IntakeCounters counters, OnlinePlayers online, IClock clock)
{
    private const long Minute = 60_000;

    // Kinds come from the settings and from other resources; those beyond a sensible number share one limit.
    private const int MostKinds = 128;
    private const string OtherKinds = "";

    private readonly PlayerRateLimiter _calls = new(limits.CallsPerPlayer, limits.PlayerMilliseconds, online, clock);
    private readonly PlayerRateLimiter _officersCalls = new(limits.CallsPerOfficer, limits.PlayerMilliseconds, online, clock);
    private readonly PlayerRateLimiter _alerts = new(limits.AutomaticPerPlayer, limits.PlayerMilliseconds, online, clock);
    private readonly PlayerRateLimiter _broadcasts = new(limits.AutomaticPerPlayer, limits.PlayerMilliseconds, online, clock);
    private readonly KeyedRateLimiter<string> _kinds = new(limits.CallsPerKindPerMinute, Minute, clock, StringComparer.Ordinal);
    private readonly SlidingWindowLimiter _alertsOfClients = new(limits.AutomaticPerMinute, Minute);
    private readonly SlidingWindowLimiter _alertsOfScripts = new(limits.AutomaticPerMinute, Minute);

    // One source of clients' alerts, such as gunfire, may use half of their places.
    private readonly KeyedRateLimiter<string> _surfacesOfClients = new((limits.AutomaticPerMinute + 1) / 2, Minute, clock, StringComparer.Ordinal);
    private readonly SlidingWindowLimiter _server = new(limits.CallsPerMinute, Minute);
    private readonly RejectionReportThrottle<PlayerIdentity> _playersRejected = new(clock);
    private readonly RejectionReportThrottle<string> _limitsReached = new(clock);

    /// <summary>Checks whether a request is within the limits, and counts it.</summary>
    /// <returns><c>null</c> if it is; then it counts towards the limits.</returns>
    public IntakeRejection? Admit(CallRequest request)
    {
        var now = clock.Milliseconds;
        var player = request.Sender;
        var kind = _kinds.HasRoomFor(request.Kind, MostKinds) ? request.Kind : OtherKinds;
        if (Limit(request, player, kind, now) is var (why, wait))
        {
            counters.Add(request.Surface, why.Code);
            var isNewsToSender = player is { } sender && _playersRejected.IsFirst(online.IdentityOf(sender));
            var isNewsToConsole = why == Messages.TooSoon || why == Messages.TooManyOfPlayer ? isNewsToSender : _limitsReached.IsFirst(why.Code);
            return new IntakeRejection(why, MonotonicTime.WholeSeconds(wait), player, isNewsToSender, isNewsToConsole);
        }

        _kinds.Add(kind);
        _server.Add(now);
        if (request.IsAutomatic) AlertsOf(request).Add(now);
        if (IsClientsAlert(request)) _surfacesOfClients.Add(request.Surface);
        if (player is { } known)
        {
            PlayerLimiterFor(request).Add(known);
            cooldowns.Start(known, request.Kind, request.CooldownSeconds);
        }

        counters.Add(request.Surface, IntakeCounters.Accepted);
        return null;
    }

    private (MessageDefinition Why, long Wait)? Limit(CallRequest request, int? player, string kind, long now)
    {
        if (player is { } caller)
        {
            if (!request.IsAutomatic && cooldowns.SecondsLeft(caller, request.Kind) is > 0 and var seconds) return (Messages.TooSoon, seconds * 1_000L);
            if (PlayerLimiterFor(request).Wait(caller) is > 0 and var wait) return (Messages.TooManyOfPlayer, wait);
        }

        if (_kinds.Wait(kind) is > 0 and var same) return (Messages.TooManyOfKind, same);
        if (request.IsAutomatic && AlertsOf(request).Wait(now) is > 0 and var automatic) return (Messages.TooManyAutomatic, automatic);
        if (IsClientsAlert(request) && _surfacesOfClients.Wait(request.Surface) is > 0 and var surface) return (Messages.TooManyOfSurface, surface);
        if (_server.Wait(now) is > 0 and var all) return (Messages.TooManyAtAll, all);

        return null;
    }

    private static bool IsClientsAlert(CallRequest request) => request is { IsAutomatic: true, Trust: TrustLevel.ClientAlert };

    // What players' clients send never takes the places of what the server's own scripts send.
    private SlidingWindowLimiter AlertsOf(CallRequest request) => request.IsFromServer ? _alertsOfScripts : _alertsOfClients;

    // A player's own calls, their actions as an officer, automatic alerts, and what a server script sent to every client count separately.
    private PlayerRateLimiter PlayerLimiterFor(CallRequest request) =>
        request.IsBroadcast ? _broadcasts : request.IsAutomatic ? _alerts : request.ByOfficer || request.ByDispatcher ? _officersCalls : _calls;
}
