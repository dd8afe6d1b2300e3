namespace SonoranDispatch.Calls;

/// <summary>A change of ours that the CAD has made.</summary>
/// <param name="Step">The change.</param>
/// <param name="At">When the CAD answered, on the monotonic clock of this run in milliseconds.</param>
public sealed record AnsweredStep(CadStep Step, long At)
{
    /// <summary>How late an event may tell how a call was before, in milliseconds. Assumed: no page of the CAD says it.</summary>
    public const long LatestEvent = 20_000;
}
