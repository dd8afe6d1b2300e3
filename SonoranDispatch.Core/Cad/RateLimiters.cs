using System.Globalization;
using System.Text;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Cad;

/// <summary>The rate limiter of each CAD endpoint: the documented limit or the owner's setting, times this server's share of the key.</summary>
public sealed class RateLimiters
{
    private const long Minute = 60_000;

    // The game's web client gives up after five seconds without a response.
    private const long LongestAnswer = 6_000;

    // No window is longer than this, so larger values in a damaged record are capped.
    private const long LongestMemory = 10 * Minute;

    private readonly Dictionary<CadEndpoint, RateLimiter> _limiters;

    /// <summary>Creates the rate limiters.</summary>
    /// <param name="limits">The limits per minute and endpoint.</param>
    /// <param name="share">This server's share of each limit, above 0 and at most 1. Below one request per window, the window grows.</param>
    public RateLimiters(CadLimits limits, double share)
    {
        _limiters = new Dictionary<CadEndpoint, RateLimiter>
        {
            [CadEndpoint.Create] = Limiter(limits.Create, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Update] = Limiter(limits.Update, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Primary] = Limiter(limits.Primary, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Attach] = Limiter(limits.Attach, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Detach] = Limiter(limits.Detach, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Close] = Limiter(limits.Close, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Note] = Limiter(limits.Note, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Calls] = Limiter(limits.Calls, share, Minute),
            [CadEndpoint.Units] = Limiter(limits.Units, share, Minute),
            [CadEndpoint.Emergency911] = Limiter(limits.Emergency911, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.Remove911] = Limiter(limits.Remove911, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.UnitPanic] = Limiter(limits.UnitPanic, share, Minute, RateLimitKind.Divided),
            [CadEndpoint.UnitStatus] = Limiter(limits.UnitStatus, share, Minute),
            [CadEndpoint.UnitLocations] = Limiter(limits.UnitLocations, share, Minute),
            [CadEndpoint.Links] = Limiter(limits.Links, share, Minute),
            // Some of the documented ten a minute are left for others with the same key, and for a probe whose record was lost in a power cut.
            [CadEndpoint.Version] = Limiter(6, share, Minute),
            [CadEndpoint.V1] = Limiter(limits.V1PerSecond, share, 1_000, RateLimitKind.CountsFromSending),
        };
    }

    /// <summary>Returns the rate limiter of one endpoint.</summary>
    public RateLimiter this[CadEndpoint endpoint] => _limiters[endpoint];

    /// <summary>All rate limiters.</summary>
    public IEnumerable<KeyValuePair<CadEndpoint, RateLimiter>> All => _limiters;

    /// <summary>Returns the requests that still count, as text for <see cref="Restore"/>.</summary>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    public string Save(long now)
    {
        var text = new StringBuilder(now.ToString(CultureInfo.InvariantCulture));
        foreach (var pair in _limiters)
        {
            foreach (var left in pair.Value.SentAt(now, LongestAnswer))
                text.Append(';').Append(pair.Key).Append('=').Append(left.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>
    /// Restores the requests that counted in an earlier run. If the server itself was restarted, the elapsed time is unknown, so it is taken to be at
    /// least as long as the server has been running. The wall clock is not used because it may jump.
    /// </summary>
    /// <param name="text">The output of <see cref="Save"/>. Anything else is ignored.</param>
    /// <param name="now">The monotonic clock, in milliseconds.</param>
    public void Restore(string text, long now)
    {
        var parts = text.Split(';');
        if (!TryNumber(parts[0], out var then)) return;

        var passed = now >= then ? now - then : now;
        foreach (var group in parts.Skip(1).Select(part => part.Split('=')).Where(pair => pair.Length == 2).GroupBy(pair => pair[0], StringComparer.Ordinal))
        {
            if (!Enum.TryParse<CadEndpoint>(group.Key, out var endpoint) || !_limiters.TryGetValue(endpoint, out var limiter)) continue;
            limiter.Restore(group.Select(pair => TryNumber(pair[1], out var left) ? now + Math.Min(left, LongestMemory) - passed : now).Where(leave => leave > now));
        }
    }

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static RateLimiter Limiter(int limit, double share, long window, RateLimitKind kind = RateLimitKind.Undivided) =>
        limit * share >= 1 ? new((int)Math.Floor(limit * share), window, kind) : new(1, (long)Math.Ceiling(window / (limit * share)), kind);
}
