using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads what the requests of the official resource say about a call, apart from the alerts that make one (<see cref="Surfaces.SonoranCad"/>).</summary>
internal static class SonoranCadRequestReader
{
    private const int MostNotes = 20;

    /// <summary>Reads which fields EDIT_DISPATCH changes.</summary>
    public static CallUpdate Update(LuaTableReader table) => new()
    {
        Details = new CallChanges
        {
            Status = table.Whole("status") is { } status and >= (int)CallStatus.Pending and <= (int)CallStatus.Active ? (CallStatus)status : null,
            Priority = table.Whole("priority") is { } priority and >= 1 and <= 3 ? priority : null,
            Block = Given(table, 20, "block"),
            Address = Given(table, 80, "address"),
            Postal = Given(table, 20, "postal"),
            Title = Given(table, 100, "title"),
            Code = Given(table, 40, "code"),
            Description = Given(table, LuaTableReader.LongestText, "description"),
        },
        Text = Given(table, LuaTableReader.LongestText, "description"),
        Place = table.Table("metaData", "metadata").Place(),
    };

    /// <summary>Reads the notes of a new call: texts, or tables with label and content.</summary>
    public static IEnumerable<(string Label, string Content)> Notes(LuaTableReader table)
    {
        var notes = table.Raw("notes") is System.Collections.IList list ? list.Cast<object?>().Take(MostNotes) : [];
        return notes
            .Select(note => LuaTableReader.Of(note) is { IsTable: true } fields ? (fields.Text(60, "label"), fields.Text("content", "note")) : ("", LuaTextReader.One(note, LuaTableReader.LongestText)))
            .Where(note => note.Item2.Length > 0);
    }

    private static string? Given(LuaTableReader table, int longest, string name) => table.Has(name) ? table.Text(longest, name) : null;
}
