namespace SonoranDispatch.Configuration;

/// <summary>The call that something in the game raises by itself.</summary>
/// <param name="Enabled">Whether it raises one at all.</param>
/// <param name="Code">The call's ten-code or nature.</param>
/// <param name="Priority">1 (most urgent) to 3.</param>
/// <param name="Departments">The departments whose officers get it; empty for all.</param>
/// <param name="Radius">Metres by which the place is made approximate; 0 for the exact place.</param>
/// <param name="MergeMetres">How near another one belongs to the same incident.</param>
/// <param name="MergeSeconds">How long after the last one another still does.</param>
public sealed record GameAlertSettings(
    bool Enabled,
    string Code,
    int Priority,
    IReadOnlyList<string> Departments,
    double Radius,
    int MergeMetres,
    int MergeSeconds);
