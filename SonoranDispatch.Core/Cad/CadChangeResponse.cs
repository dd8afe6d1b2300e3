namespace SonoranDispatch.Cad;

/// <summary>The CAD accepted a change.</summary>
/// <param name="MetaData">The metaData that the CAD reports it now holds. Null if the response does not include it.</param>
public sealed record CadChangeResponse(IReadOnlyDictionary<string, string>? MetaData = null);
