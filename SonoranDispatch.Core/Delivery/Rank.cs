using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>Whose turn it is: the lower rank first, and within a rank whoever has waited longest.</summary>
internal static class Rank
{
    /// <summary>The kind of call that goes before everything.</summary>
    public const string Panic = "panic";

    /// <summary>The kind of call that goes before the rest.</summary>
    public const string Emergency = "emergency";

    /// <summary>Nobody but a panic goes before someone who has waited as long as this, milliseconds.</summary>
    public const long LongestWait = 120_000;

    /// <summary>The rank of a step.</summary>
    /// <param name="call">Its call.</param>
    /// <param name="step">The step.</param>
    /// <param name="waited">How long it has waited, milliseconds.</param>
    public static int Of(Call call, CadStep step, long waited)
    {
        var isMove = step is CadStep.Move or CadStep.Refresh;
        if (!isMove && call.Kind == Panic) return 0;
        if (waited >= LongestWait) return 1;
        if (isMove) return 4;
        return call.Kind == Emergency ? 2 : 3;
    }
}
