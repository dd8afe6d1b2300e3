using SonoranDispatch.Cad;

namespace SonoranDispatch.CadFeed;

/// <summary>A read of the CAD's calls that is being applied, some calls each tick.</summary>
/// <param name="calls">What was read.</param>
/// <param name="began">When the read was sent, on the monotonic clock in milliseconds.</param>
/// <param name="isAfterGap">Whether so much time has passed since the read before that what it shows is not new.</param>
internal sealed class PendingRead(CadCallList calls, long began, bool isAfterGap)
{
    private readonly IEnumerator<CadCall> _calls = calls.All.GetEnumerator();

    /// <summary>When the read was sent, on the monotonic clock in milliseconds.</summary>
    public long Began => began;

    /// <summary>Whether calls that it shows for the first time are not announced as new.</summary>
    public bool IsAfterGap => isAfterGap;

    /// <summary>Returns whether the read lists a number, open or closed.</summary>
    public bool Lists(int callId) => calls.Find(callId) is not null;

    /// <summary>Takes the next call.</summary>
    /// <returns>Null if all were taken.</returns>
    public CadCall? Next() => _calls.MoveNext() ? _calls.Current : null;
}
