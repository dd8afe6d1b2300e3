namespace SonoranDispatch.Calls;

/// <summary>A line added to a call after it was made.</summary>
/// <param name="Label">Who says so: a unit's number, or the caller.</param>
/// <param name="Content">Plain text, already cleaned.</param>
/// <param name="At">When it was said.</param>
public sealed record CallNote(string Label, string Content, DateTimeOffset At);
