namespace SonoranDispatch.Calls;

/// <summary>A note added to a call after it was created.</summary>
/// <param name="Label">The author: a unit's number, or the caller.</param>
/// <param name="Content">Plain text, already sanitized.</param>
/// <param name="At">When the note was written.</param>
public sealed record CallNote(string Label, string Content, DateTimeOffset At)
{
    /// <summary>Whose words it holds.</summary>
    public NoteSource Source { get; init; }
}
