namespace SonoranDispatch.Cad;

/// <summary>The CAD's calls at one moment.</summary>
/// <param name="Active">Open dispatch calls.</param>
/// <param name="Emergency">Open 911 calls.</param>
/// <param name="Closed">The most recently closed ones.</param>
public sealed record CadCallList(IReadOnlyList<CadCall> Active, IReadOnlyList<CadCall> Emergency, IReadOnlyList<CadCall> Closed)
{
    /// <summary>All of them.</summary>
    public IEnumerable<CadCall> All => Active.Concat(Emergency).Concat(Closed);
}
