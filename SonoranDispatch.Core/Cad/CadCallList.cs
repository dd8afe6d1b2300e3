namespace SonoranDispatch.Cad;

/// <summary>The calls in the CAD at one moment.</summary>
/// <param name="Active">Open dispatch calls.</param>
/// <param name="Emergency">Open 911 calls.</param>
/// <param name="Closed">The most recently closed calls.</param>
public sealed record CadCallList(IReadOnlyList<CadCall> Active, IReadOnlyList<CadCall> Emergency, IReadOnlyList<CadCall> Closed)
{
    /// <summary>All calls: active, emergency, then closed.</summary>
    public IEnumerable<CadCall> All => Active.Concat(Emergency).Concat(Closed);
}
