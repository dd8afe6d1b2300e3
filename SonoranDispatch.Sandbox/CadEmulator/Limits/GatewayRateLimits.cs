using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Sandbox.CadEmulator.Limits;

/// <summary>
/// The rate limits of the gateway in front of the CAD. For v2: per key, endpoint and minute, as each documentation page states. For v1: one sustained
/// rate per key, following the documentation's advice. Requests that differ only in path parameters share one counter.
/// </summary>
public sealed class GatewayRateLimits
{
    private readonly Dictionary<string, int> _perMinute = new(V2Operations.DocumentedLimits, StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Operation), MinuteCounter> _counters = [];
    private readonly Dictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>True if the limits apply. Default: true.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>How a minute is counted.</summary>
    public RateWindow Window { get; set; } = RateWindow.Fixed;

    /// <summary>
    /// True if a 429 carries Retry-After (whole seconds). The documentation promises it only "if the gateway provides it". Default: false.
    /// </summary>
    public bool SendsRetryAfter { get; set; }

    /// <summary>v1's sustained rate per key, in requests per second, above 0.</summary>
    public double V1PerSecond { get; set; } = 1;

    /// <summary>How many v1 requests of one key may arrive at once, from 1.</summary>
    public int V1Burst { get; set; } = 5;

    /// <summary>The limit of a v2 operation, in requests per minute; <c>null</c> if there is none.</summary>
    /// <param name="operation">A name of <see cref="V2Operations"/>.</param>
    public int? PerMinute(string operation)
    {
        lock (_gate) return _perMinute.TryGetValue(operation, out var limit) ? limit : null;
    }

    /// <summary>Sets the limit of a v2 operation.</summary>
    /// <param name="operation">A name of <see cref="V2Operations"/>.</param>
    /// <param name="perMinute">Requests per minute, from 0; <c>null</c> removes the limit.</param>
    public void SetPerMinute(string operation, int? perMinute)
    {
        if (perMinute is { } limit) ArgumentOutOfRangeException.ThrowIfNegative(limit);
        lock (_gate)
        {
            if (perMinute is null) _perMinute.Remove(operation);
            else _perMinute[operation] = perMinute.Value;
        }
    }

    /// <summary>Counts a request against the limits.</summary>
    /// <returns><c>null</c> if the request may pass; otherwise the milliseconds until one may.</returns>
    internal long? Take(bool isV2, string operation, string key, long now)
    {
        lock (_gate)
        {
            if (!IsOn) return null;
            return isV2 ? TakeV2(operation, key, now) : TakeV1(key, now);
        }
    }

    private long? TakeV1(string key, long now)
    {
        if (!_buckets.TryGetValue(key, out var bucket)) _buckets[key] = bucket = new TokenBucket();
        return bucket.Take(now, V1PerSecond, V1Burst);
    }

    private long? TakeV2(string operation, string key, long now)
    {
        if (!_perMinute.TryGetValue(operation, out var limit)) return null;
        if (!_counters.TryGetValue((key, operation), out var counter)) _counters[(key, operation)] = counter = new MinuteCounter();
        return counter.Take(now, limit, Window);
    }
}
