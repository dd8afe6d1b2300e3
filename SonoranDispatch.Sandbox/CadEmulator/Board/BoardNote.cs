namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A note on a call.</summary>
/// <param name="Time">The time as it was sent ("12:00:00" or ISO 8601).</param>
/// <param name="Label">The author, such as "A-10".</param>
/// <param name="Type">The type, usually "text".</param>
/// <param name="Content">The text.</param>
public sealed record BoardNote(string Time, string Label, string Type, string Content);
