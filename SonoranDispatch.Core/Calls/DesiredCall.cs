using SonoranDispatch.Players;

namespace SonoranDispatch.Calls;

/// <summary>The state that a call should have in the CAD. Every change of a call changes this state; requests are never queued.</summary>
public sealed record DesiredCall
{
    /// <summary>The call's fields.</summary>
    public CallDetails Details { get; init; } = new();

    /// <summary>The call's location. Null if unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>The notes, in the order they were added. Append only.</summary>
    public IReadOnlyList<CallNote> Notes { get; init; } = [];

    /// <summary>The units that should be attached, in the order they were attached.</summary>
    public IReadOnlyList<UnitTarget> Units { get; init; } = [];

    /// <summary>Whether the call should be closed.</summary>
    public bool Closed { get; init; }

    /// <summary>Returns this with a note at the end.</summary>
    public DesiredCall WithNote(string label, string content, DateTimeOffset at, NoteSource source = NoteSource.Person) =>
        this with { Notes = [.. Notes, new CallNote(label, content, at) { Source = source }] };

    /// <summary>Returns this, closed. A call never opens again.</summary>
    public DesiredCall AsClosed() => this with { Closed = true };
}
