namespace SonoranDispatch.Cad;

/// <summary>The units logged in to the CAD at one moment.</summary>
/// <param name="Units">The units, including dispatchers.</param>
public sealed record CadUnitList(IReadOnlyList<CadUnit> Units);
