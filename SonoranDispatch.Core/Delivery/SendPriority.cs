using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>Whose turn it is: the lower rank first, and within a rank whoever has waited longest.</summary>
internal static class SendPriority
{
    /// <summary>Nobody but a panic goes before someone who has waited as long as this, milliseconds.</summary>
    public const long LongestWait = 120_000;

    /// <summary>The rank of a step.</summary>
    /// <param name="call">Its call.</param>
    /// <param name="step">The step.</param>
    /// <param name="waited">How long it has waited, milliseconds.</param>
    public static int Of(Call call, CadStep step, long waited)
    {
        var isMove = step is CadStep.Move or CadStep.Refresh;
        if (!isMove && call.IsPanic) return 0;
        if (waited >= LongestWait) return 1;
        if (isMove) return 4;
        return call.Urgency == CallUrgency.Emergency ? 2 : 3;
    }
}
