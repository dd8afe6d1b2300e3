namespace SonoranDispatch.Calls;

/// <summary>One change the CAD refused. It is not sent again; the call lives on, and another change of the same fact is tried.</summary>
/// <param name="Step">The request that was refused, by value.</param>
/// <param name="Refusal">Why.</param>
public sealed record RefusedChange(CadStep Step, Refusal Refusal);
