using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>A report that joined a call: part of the call's history.</summary>
/// <param name="At">When it joined.</param>
/// <param name="Surface">The surface it came through, such as "command" or "ps-dispatch".</param>
/// <param name="Reason">Why it joined.</param>
/// <param name="Trust">How far it is believed.</param>
public sealed record JoinedReport(DateTimeOffset At, string Surface, JoinReason Reason, TrustLevel Trust)
{
    /// <summary>The maximum number of reports that a call's history keeps: the newest.</summary>
    public const int Most = 20;
}
