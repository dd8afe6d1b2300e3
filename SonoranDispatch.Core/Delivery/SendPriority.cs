using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>Decides the order of requests: the lower rank first, and within a rank the one that has waited longest.</summary>
internal static class SendPriority
{
    /// <summary>Only a panic is sent before a step that has waited this long, in milliseconds.</summary>
    public const long LongestWait = 120_000;

    /// <summary>Returns the rank of a step.</summary>
    /// <param name="call">The call of the step.</param>
    /// <param name="step">The step.</param>
    /// <param name="waited">How long it has waited, in milliseconds.</param>
    public static int Of(Call call, CadStep step, long waited)
    {
        var isMove = step is CadStep.Move or CadStep.Refresh;
        if (!isMove && call.IsPanic) return 0;
        if (waited >= LongestWait) return 1;
        if (isMove) return 4;
        return call.Class == CallClass.Emergency ? 2 : 3;
    }
}
