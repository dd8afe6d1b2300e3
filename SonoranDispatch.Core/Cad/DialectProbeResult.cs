namespace SonoranDispatch.Cad;

/// <summary>What each version of the API answered when it was last asked for the plan. Null for a version that was not asked.</summary>
/// <param name="V1">Version 1's plan, or its failure.</param>
/// <param name="V2">Version 2's plan, or its failure.</param>
public sealed record DialectProbeResult(CadResult<CadPlan>? V1, CadResult<CadPlan>? V2)
{
    /// <summary>Whether at least one version answered.</summary>
    public bool IsAnyThere => V1?.Value is not null || V2?.Value is not null;
}
