namespace SonoranDispatch.Configuration;

/// <summary>Where postals come from.</summary>
/// <param name="File">A file in this resource's folder; empty for none of its own.</param>
/// <param name="Resource">The resource whose postals file is read where there is none of our own; empty for none.</param>
/// <param name="MaxDistanceMetres">How far a postal may be from the place; 0 for any distance.</param>
public sealed record PostalSettings(string File, string Resource, double MaxDistanceMetres);
