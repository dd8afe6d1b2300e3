using SonoranDispatch.Configuration;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Finds out which versions of the API answer by asking each wanted version for the plan. A result is valid for ten minutes. If no version answers,
/// the CAD is down and the last result stays; if there is no result yet, the probe may run again after a short wait.
/// </summary>
internal sealed class DialectProbe(CadDialect wanted, ICad v1, ICad v2, IClock clock)
{
    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan DownWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(1);

    private Task? _running;

    /// <summary>Whether version 1 is to be used.</summary>
    public bool HasV1 { get; private set; } = wanted == CadDialect.V1;

    /// <summary>Whether version 2 is to be used.</summary>
    public bool HasV2 { get; private set; } = wanted == CadDialect.V2;

    /// <summary>The last result. Null before the first.</summary>
    public DialectProbeResult? Last { get; private set; }

    /// <summary>Why no version answered the last probe. Null if one did.</summary>
    public CadFailure? Failure { get; private set; }

    /// <summary>When the next probe is due, in the clock's milliseconds.</summary>
    public long DueAt { get; private set; } = clock.Milliseconds;

    /// <summary>Probes now. A second call while a probe is running waits for that probe.</summary>
    public Task RunAsync()
    {
        if (_running is not { IsCompleted: false }) _running = AskAsync();
        return _running;
    }

    /// <summary>
    /// Records that a version reported, in response to an operation, that it no longer exists. A version fixed by the owner stays in use.
    /// </summary>
    public void SwitchOff(ICad version)
    {
        if (wanted != CadDialect.Auto) return;
        if (ReferenceEquals(version, v1)) HasV1 = false;
        else HasV2 = false;
        if (!HasV1 && !HasV2) DueAt = clock.Milliseconds;
    }

    /// <summary>Returns why nothing can be sent: no version is known, and the probe, if it was due, found none.</summary>
    /// <returns>Null if a version is known. Whatever the probe's failure was, the operation itself was never sent, and the kind says so.</returns>
    public async Task<CadFailure?> NothingKnownAsync()
    {
        if (HasV1 || HasV2) return null;
        if (_running is { IsCompleted: false } || clock.Milliseconds >= DueAt) await RunAsync();
        if (HasV1 || HasV2 || Failure is not { } why) return null;

        var isTold = why.IsSettings || why.Kind is CadFailureKind.RateLimited or CadFailureKind.TryLater or CadFailureKind.VersionGone;
        var wait = TimeSpan.FromMilliseconds(Math.Max(0, DueAt - clock.Milliseconds));
        return new CadFailure(isTold ? why.Kind : CadFailureKind.NotSent, why.Status, why.Text, wait);
    }

    private async Task AskAsync()
    {
        var second = wanted == CadDialect.V1 ? null : await v2.ReadVersionAsync();
        var first = wanted == CadDialect.V2 ? null : IsSettledByV2(second) ? Last?.V1 : await v1.ReadVersionAsync();
        Last = new DialectProbeResult(first, second);
        Failure = Last.IsAnyThere ? null : WorthTelling(first?.Failure, second?.Failure);
        if (wanted == CadDialect.Auto && Last.IsAnyThere)
        {
            HasV1 = IsThere(first, HasV1);
            HasV2 = IsThere(second, HasV2);
        }

        DueAt = clock.Milliseconds + (long)Wait().TotalMilliseconds;
    }

    /// <summary>
    /// If both versions failed with a settings error before and v2 does so again, v1's result is already known: one request is enough.
    /// </summary>
    private bool IsSettledByV2(CadResult<CadPlan>? second) =>
        second?.Failure is { IsSettings: true } && Last?.V1?.Failure is { IsSettings: true } && Last.V2?.Failure is { IsSettings: true };

    private TimeSpan Wait()
    {
        if (HasV1 || HasV2 || Failure is not { } why) return Believed;
        if (why.RetryAfter is { } asked) return asked;
        return why.IsSettings || why.Kind == CadFailureKind.RateLimited ? LongWait : DownWait;
    }

    /// <summary>A "try later" response does not say whether the version exists.</summary>
    private static bool IsThere(CadResult<CadPlan>? result, bool before) =>
        result?.Value is not null || (before && result?.Failure?.Kind is CadFailureKind.RateLimited or CadFailureKind.TryLater);

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
