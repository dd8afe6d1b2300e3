namespace SonoranDispatch.Cad;

/// <summary>What the versions of the API said when they were last asked for the plan; <c>null</c> for one that was not asked.</summary>
/// <param name="V1">Version 1's plan, or why it did not tell.</param>
/// <param name="V2">Version 2's plan, or why it did not tell.</param>
public sealed record DialectProbeResult(CadResult<CadPlan>? V1, CadResult<CadPlan>? V2)
{
    /// <summary>At least one version answered.</summary>
    public bool IsAnyThere => V1?.Value is not null || V2?.Value is not null;
}
