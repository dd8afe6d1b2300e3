namespace SonoranDispatch.Cad;

/// <summary>Who is logged in to the CAD at one moment.</summary>
/// <param name="Units">The units, dispatchers included.</param>
public sealed record CadUnitList(IReadOnlyList<CadUnit> Units);
