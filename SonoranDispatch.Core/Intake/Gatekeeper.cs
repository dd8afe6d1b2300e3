using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Intake;

/// <summary>
/// Keeps anybody from flooding the CAD: so many calls per player and kind, per player, per kind, and for the whole server. A request that
/// is not let in leaves nothing behind but a count. Main thread only.
/// </summary>
/// <param name="limits">How much.</param>
/// <param name="cooldowns">How soon the same player may call for the same kind again.</param>
/// <param name="tally">Counts.</param>
/// <param name="clock">Time.</param>
public sealed class Gatekeeper(LimitSettings limits, Cooldowns cooldowns, Tally tally, IClock clock)
{
    private const long Minute = 60_000;
    private const int TidyAt = 1_024;
    private const int MostKinds = 128;
    private const string OtherKinds = "";

    private readonly Dictionary<int, PlayerShare> _players = [];
    private readonly Dictionary<string, SlidingWindow> _kinds = new(StringComparer.Ordinal);
    private readonly SlidingWindow _automatic = new(limits.AutomaticPerMinute, Minute);
    private readonly SlidingWindow _server = new(limits.CallsPerMinute, Minute);
    private readonly Dictionary<string, Burst> _bursts = new(StringComparer.Ordinal);

    /// <summary>Asks whether a request may come in, and counts it.</summary>
    /// <returns><c>null</c> where it may; then it has used its share.</returns>
    public TurnedAway? Admit(CallRequest request)
    {
        var now = clock.Milliseconds;
        var player = request.IsFromServer ? null : request.RaisedBy ?? request.Caller.Player;
        var share = player is { } known ? ShareOf(known, now) : null;
        var kind = WindowOf(request.Kind, now);
        if (Limit(request, player, share, kind, now) is var (why, wait))
        {
            tally.Add(request.Surface, why.Code);
            var isNewsToSender = share?.Burst.Try(now) == true;
            var isNewsToConsole = why == Messages.TooSoon || why == Messages.TooManyOfPlayer ? isNewsToSender : BurstOf(why.Code).Try(now);
            return new TurnedAway(why, (int)((wait + 999) / 1_000), player, isNewsToSender, isNewsToConsole);
        }

        share?.Of(request).Add(now);
        kind.Add(now);
        _server.Add(now);
        if (request.IsAutomatic) _automatic.Add(now);
        if (player is { } waiting) cooldowns.Start(waiting, request.Kind, request.CooldownSeconds);
        tally.Add(request.Surface, Tally.Taken);
        return null;
    }

    private (MessageKind Why, long Wait)? Limit(CallRequest request, int? player, PlayerShare? share, SlidingWindow kind, long now)
    {
        if (player is { } caller && cooldowns.SecondsLeft(caller, request.Kind) is > 0 and var seconds) return (Messages.TooSoon, seconds * 1_000L);
        if (share?.Of(request).Wait(now) is > 0 and var his) return (Messages.TooManyOfPlayer, his);
        if (kind.Wait(now) is > 0 and var same) return (Messages.TooManyOfKind, same);
        if (request.IsAutomatic && _automatic.Wait(now) is > 0 and var automatic) return (Messages.TooManyAutomatic, automatic);
        if (_server.Wait(now) is > 0 and var all) return (Messages.TooManyAtAll, all);

        return null;
    }

    private PlayerShare ShareOf(int player, long now) => _players.TryGetValue(player, out var share) ? share : NewShare(player, now);

    private PlayerShare NewShare(int player, long now)
    {
        if (_players.Count >= TidyAt) Tidy(_players, idle => idle.IsIdle(now));
        return _players[player] = new PlayerShare(limits);
    }

    // Kinds come from the settings and from other resources; what is beyond a sensible number of them shares one limit.
    private SlidingWindow WindowOf(string kind, long now) => _kinds.TryGetValue(kind, out var window) ? window : NewWindow(kind, now);

    private SlidingWindow NewWindow(string kind, long now)
    {
        if (_kinds.Count >= MostKinds) Tidy(_kinds, idle => idle.IsIdle(now));
        if (_kinds.Count >= MostKinds) kind = OtherKinds;
        if (!_kinds.TryGetValue(kind, out var window)) _kinds[kind] = window = new SlidingWindow(limits.CallsPerKindPerMinute, Minute);
        return window;
    }

    private static void Tidy<TKey, TValue>(Dictionary<TKey, TValue> entries, Func<TValue, bool> isIdle)
    {
        foreach (var idle in entries.Where(pair => isIdle(pair.Value)).Select(pair => pair.Key).ToList()) entries.Remove(idle);
    }

    private Burst BurstOf(string code)
    {
        if (!_bursts.TryGetValue(code, out var burst)) _bursts[code] = burst = new Burst();
        return burst;
    }
}
