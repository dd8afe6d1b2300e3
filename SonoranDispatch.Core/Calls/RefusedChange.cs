namespace SonoranDispatch.Calls;

/// <summary>A change the CAD refused. It is not sent again. The call stays in use, and a different change of the same fact is tried.</summary>
/// <param name="Step">The refused request, compared by value.</param>
/// <param name="Refusal">The reason.</param>
public sealed record RefusedChange(CadStep Step, Refusal Refusal);
