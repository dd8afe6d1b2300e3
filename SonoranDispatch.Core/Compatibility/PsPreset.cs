namespace SonoranDispatch.Compatibility;

/// <summary>An alert that a script raises by name alone.</summary>
/// <param name="Code">The ten-code.</param>
/// <param name="Kind">The kind of the call.</param>
/// <param name="Priority">1 (most urgent) to 3.</param>
/// <param name="Jobs">The jobs to notify.</param>
/// <param name="ByOfficer">Whether only an officer on duty may raise it.</param>
internal sealed record PsPreset(string Code, string Kind, int Priority, IReadOnlyList<string> Jobs, bool ByOfficer = false);
