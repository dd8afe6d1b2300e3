namespace SonoranDispatch.Configuration;

/// <summary>Which other dispatch resources' ways are taken.</summary>
/// <param name="Surfaces">By way, as <see cref="Surfaces.Compat.SurfaceIds"/> names them.</param>
public sealed record CompatSettings(IReadOnlyDictionary<string, SurfaceChoice> Surfaces);
