using SonoranDispatch.Configuration;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Finds out which versions of the API answer by asking each wanted version for the plan. If no version answers, the CAD is down and the last result
/// stays. The <see cref="CadCircuitBreaker"/> decides when to probe; only where no version is known does an operation probe too, after a short wait.
/// </summary>
internal sealed class DialectProbe(CadDialect wanted, ICad v1, ICad v2, IClock clock)
{
    private static readonly TimeSpan DownWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(1);

    private Task<CadFailure?>? _running;
    private CadFailure? _failure;
    private bool _isV1Silent;
    private bool _isV2Silent;
    private long _nextByOperation = clock.Milliseconds;

    /// <summary>Whether version 1 is to be used.</summary>
    public bool HasV1 { get; private set; } = wanted == CadDialect.V1;

    /// <summary>Whether version 2 is to be used.</summary>
    public bool HasV2 { get; private set; } = wanted == CadDialect.V2;

    /// <summary>What the versions answered last. Null before the first probe.</summary>
    public DialectProbeResult? Last { get; private set; }

    /// <summary>Probes now. A second call while a probe is running waits for that probe.</summary>
    /// <returns>Why no version answered. Null if one did.</returns>
    public Task<CadFailure?> RunAsync()
    {
        if (_running is not { IsCompleted: false }) _running = AskAsync();
        return _running;
    }

    /// <summary>Returns why nothing can be sent: no version is known, and the probe, if another was due by now, found none.</summary>
    /// <returns>Null if a version is known. Whatever the probe's failure was, the operation itself was never sent, and the kind says so.</returns>
    public async Task<CadFailure?> NothingKnownAsync()
    {
        if (HasV1 || HasV2) return null;
        if (_running is { IsCompleted: false } || clock.Milliseconds >= _nextByOperation) await RunAsync();
        if (HasV1 || HasV2 || _failure is not { } why) return null;

        var isTold = why.IsSettings || why.Kind is CadFailureKind.RateLimited or CadFailureKind.TryLater or CadFailureKind.VersionGone;
        var wait = TimeSpan.FromMilliseconds(Math.Max(0, _nextByOperation - clock.Milliseconds));
        return new CadFailure(isTold ? why.Kind : CadFailureKind.NotSent, why.Status, why.Text, wait);
    }

    private async Task<CadFailure?> AskAsync()
    {
        var second = wanted == CadDialect.V1 ? null : await v2.ReadVersionAsync();
        var first = wanted == CadDialect.V2 ? null : IsSettledByV2(second) ? Last?.V1 : await v1.ReadVersionAsync();
        Last = new DialectProbeResult(first, second);
        _failure = Last.IsAnyThere ? null : WithLongestWait(WorthTelling(first?.Failure, second?.Failure), first?.Failure, second?.Failure);
        if (wanted == CadDialect.Auto && Last.IsAnyThere)
        {
            (HasV1, _isV1Silent) = (IsThere(first, HasV1, _isV1Silent), first?.Failure?.Kind == CadFailureKind.NoAnswer);
            (HasV2, _isV2Silent) = (IsThere(second, HasV2, _isV2Silent), second?.Failure?.Kind == CadFailureKind.NoAnswer);
        }

        if (_failure is { } why) _nextByOperation = clock.Milliseconds + (long)WaitAfter(why).TotalMilliseconds;
        return _failure;
    }

    /// <summary>
    /// If both versions failed with a settings error before and v2 does so again, v1's result is already known: one request is enough.
    /// </summary>
    private bool IsSettledByV2(CadResult<CadPlan>? second) =>
        second?.Failure is { IsSettings: true } && Last?.V1?.Failure is { IsSettings: true } && Last.V2?.Failure is { IsSettings: true };

    private static TimeSpan WaitAfter(CadFailure failure) =>
        failure.RetryAfter ?? (failure.IsSettings || failure.Kind == CadFailureKind.RateLimited ? LongWait : DownWait);

    /// <summary>A "try later" response does not say whether the version exists, and one lost answer proves nothing: a second in a row counts.</summary>
    private static bool IsThere(CadResult<CadPlan>? result, bool before, bool wasSilent) =>
        result?.Value is not null
        || (before && result?.Failure?.Kind is CadFailureKind.RateLimited or CadFailureKind.TryLater)
        || (before && !wasSilent && result?.Failure?.Kind == CadFailureKind.NoAnswer);

    // Both are asked again at the same time.
    private static CadFailure? WithLongestWait(CadFailure? told, CadFailure? first, CadFailure? second)
    {
        var wait = first?.RetryAfter > (second?.RetryAfter ?? TimeSpan.Zero) ? first.RetryAfter : second?.RetryAfter;
        return told is null || told.RetryAfter == wait ? told : told with { RetryAfter = wait };
    }

    /// <summary>
    /// Prefers version 2's failure, because version 2 is the one that stays, unless it is gone or only version 1 reported a settings error.
    /// </summary>
    private static CadFailure? WorthTelling(CadFailure? first, CadFailure? second)
    {
        if (first is null || second is null) return first ?? second;
        if (second.IsSettings) return second;
        var isSaidByV1 = first is { IsSettings: true, Status: not 0 };
        return isSaidByV1 || second.Kind == CadFailureKind.VersionGone ? first : second;
    }
}
