namespace SonoranDispatch.Compatibility;

/// <summary>One of the alerts a script raises by its name alone.</summary>
/// <param name="Code">The ten-code.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Priority">1 (most urgent) to 3.</param>
/// <param name="Jobs">Whose jobs it is for.</param>
/// <param name="ByOfficer">Whether only an officer on duty may raise it.</param>
internal sealed record PsPreset(string Code, string Kind, int Priority, IReadOnlyList<string> Jobs, bool ByOfficer = false);
