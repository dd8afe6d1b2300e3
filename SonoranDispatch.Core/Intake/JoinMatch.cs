using SonoranDispatch.Calls;

namespace SonoranDispatch.Intake;

/// <summary>The open call that a report belongs to.</summary>
/// <param name="Call">The call.</param>
/// <param name="Reported">What duplicate detection remembers about it.</param>
/// <param name="Reason">Why the report belongs to it.</param>
/// <param name="Said">What the report says.</param>
internal sealed record JoinMatch(Call Call, ReportedCall Reported, JoinReason Reason, ReportContent Said)
{
    /// <summary>Whether the report says the same words as the call's first.</summary>
    public bool HasSameWords => Reported.First.HasSameWords(Said);
}
