using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>Converts notes to and from their stored form.</summary>
internal sealed class NoteSerializer
{
    private readonly RecordJsonWriter _writer = new();

    /// <summary>Writes one note.</summary>
    public string Write(CallNote note) => _writer.Write(note, Write);

    /// <summary>Writes the fields of a note.</summary>
    public static void Write(RecordJsonWriter to, CallNote note)
    {
        to.Text("label", note.Label);
        to.Text("content", note.Content);
        to.Date("at", note.At);
        to.Count("source", (int)note.Source);
    }

    /// <summary>Reads a note.</summary>
    public static CallNote Read(RecordJsonReader from)
    {
        var (label, content, at, source) = ("", "", (DateTimeOffset?)null, NoteSource.Person);
        from.Enter();
        while (from.Field() is { } field)
            switch (field)
            {
                case "label": label = from.Text(); break;
                case "content": content = from.Text(); break;
                case "at": at = from.Date(); break;
                case "source": source = (NoteSource)from.Int(0, (int)NoteSource.Reply); break;
                default: from.PassOver(); break;
            }

        return new CallNote(label, content, at ?? throw new JsonException("a note has no date")) { Source = source };
    }

    /// <summary>Reads a list of notes. Never throws because of the text's contents.</summary>
    /// <param name="text">The text.</param>
    /// <param name="notes">The notes. Null if the text cannot be read.</param>
    /// <param name="why">Why the text cannot be read. Empty on success.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out IReadOnlyList<CallNote>? notes, out string why)
    {
        (notes, why) = (null, "");
        try
        {
            using var reader = new RecordJsonReader(text);
            notes = reader.List(Read);
            return true;
        }
        catch (JsonException broken)
        {
            why = broken.Message;
            return false;
        }
    }
}
