namespace SonoranDispatch.Cad;

/// <summary>A change was taken.</summary>
/// <param name="MetaData">The map the CAD says it now holds; <c>null</c> where the answer does not say.</param>
public sealed record CadChangeResult(IReadOnlyDictionary<string, string>? MetaData = null);
