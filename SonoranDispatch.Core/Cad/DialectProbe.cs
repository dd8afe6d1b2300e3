using SonoranDispatch.Configuration;
using SonoranDispatch.Time;

namespace SonoranDispatch.Cad;

/// <summary>
/// Knows which versions of the API answer. It asks each wanted one for the plan; what it found is believed for ten minutes. Where
/// none answers the CAD is down, and the last finding stays; where there is none yet, it may be asked again after a short wait.
/// </summary>
internal sealed class DialectProbe(CadDialect wanted, ICad v1, ICad v2, IClock clock)
{
    private static readonly TimeSpan Believed = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan DownWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(1);

    private Task? _running;

    /// <summary>Version 1 is to be used.</summary>
    public bool HasV1 { get; private set; } = wanted == CadDialect.V1;

    /// <summary>Version 2 is to be used.</summary>
    public bool HasV2 { get; private set; } = wanted == CadDialect.V2;

    /// <summary>The last finding; <c>null</c> before the first.</summary>
    public DialectProbeResult? Last { get; private set; }

    /// <summary>Why none answered when last asked; <c>null</c> where one did.</summary>
    public CadFailure? Failure { get; private set; }

    /// <summary>When to ask again, on the clock's milliseconds.</summary>
    public long DueAt { get; private set; } = clock.Milliseconds;

    /// <summary>Asks now. A second call while the first is still under way waits for that one.</summary>
    public Task RunAsync()
    {
        if (_running is not { IsCompleted: false }) _running = AskAsync();
        return _running;
    }

    /// <summary>Notes that a version said in the midst of things that it is gone. A version the owner fixed stays.</summary>
    public void SwitchOff(ICad version)
    {
        if (wanted != CadDialect.Auto) return;
        if (ReferenceEquals(version, v1)) HasV1 = false;
        else HasV2 = false;
        if (!HasV1 && !HasV2) DueAt = clock.Milliseconds;
    }

    /// <summary>Why nothing can be sent: no version is known, and asking, where it is due, found none.</summary>
    /// <returns>
    /// <c>null</c> where a version is known. Whatever stopped the question, the operation itself was never sent, and the kind says so.
    /// </returns>
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

    /// <summary>Where both refused the settings and one refuses them again, the other one's word is known: one request is enough.</summary>
    private bool IsSettledByV2(CadResult<CadPlan>? second) =>
        second?.Failure is { IsSettings: true } && Last?.V1?.Failure is { IsSettings: true } && Last.V2?.Failure is { IsSettings: true };

    private TimeSpan Wait()
    {
        if (HasV1 || HasV2 || Failure is not { } why) return Believed;
        if (why.RetryAfter is { } asked) return asked;
        return why.IsSettings || why.Kind == CadFailureKind.RateLimited ? LongWait : DownWait;
    }

    /// <summary>"Not now" says nothing about whether the version is there.</summary>
    private static bool IsThere(CadResult<CadPlan>? result, bool before) =>
        result?.Value is not null || (before && result?.Failure?.Kind is CadFailureKind.RateLimited or CadFailureKind.TryLater);

    /// <summary>Version 2 is the one that stays, so its word goes first, unless it is gone or only version 1 said something of the settings.</summary>
    private static CadFailure? WorthTelling(CadFailure? first, CadFailure? second)
    {
        if (first is null || second is null) return first ?? second;
        if (second.IsSettings) return second;
        var isSaidByV1 = first is { IsSettings: true, Status: not 0 };
        return isSaidByV1 || second.Kind == CadFailureKind.VersionGone ? first : second;
    }
}
