using SonoranDispatch.Calls;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to the CAD's official resource, through its two client events and its exports.</summary>
internal static class SonoranCadAlertReader
{
    /// <summary>The kind of a call to the non-emergency number.</summary>
    public const string NonEmergency = "non-emergency";

    private const int MostNotes = 20;

    private static readonly string[] NoNames = ["", "caller", "anonymous", "unknown"];

    /// <summary>Reads <c>SonoranCAD::callcommands:SendCallApi</c>: emergency, caller, location, description, source, silent, useCallLocation, type.</summary>
    public static CompatAlert? SendCallApi(IReadOnlyList<object?> arguments) =>
        Call(Text(arguments, 1, 60), Text(arguments, 2, 120), Text(arguments, 3), "", "", LuaNumberReader.Flag(At(arguments, 0)) != false, Text(arguments, 7, 20));

    /// <summary>Reads <c>SonoranScripts::Call911</c>: caller, location, description, postal, plate.</summary>
    public static CompatAlert? Call911(IReadOnlyList<object?> arguments) =>
        Call(Text(arguments, 0, 60), Text(arguments, 1, 120), Text(arguments, 2), Text(arguments, 3, 20), Text(arguments, 4, 20), isEmergency: true, "911");

    /// <summary>Reads the data of CALL_911: isEmergency, caller, location, description, coords, and metaData with postal, plate, x, y, z.</summary>
    public static CompatAlert? Request911(LuaTableReader table)
    {
        var data = table.Table("metaData", "metadata");
        return Call(table.Text(60, "caller"), table.Text(120, "location"), table.Text("description"), data.Text(20, "postal"), data.Text(20, "plate"), table.Flag("isEmergency") != false, "")
            is { } alert ? alert with { Place = table.Place("coords", "location") ?? data.Place() } : null;
    }

    /// <summary>Reads which fields EDIT_DISPATCH changes.</summary>
    public static CallUpdate Update(LuaTableReader table) => new()
    {
        Status = table.Whole("status") is { } status and >= (int)CallStatus.Pending and <= (int)CallStatus.Active ? (CallStatus)status : null,
        Priority = table.Whole("priority") is { } priority and >= 1 and <= 3 ? priority : null,
        Block = Given(table, 20, "block"),
        Address = Given(table, 80, "address"),
        Postal = Given(table, 20, "postal"),
        Title = Given(table, 100, "title"),
        Code = Given(table, 40, "code"),
        Description = Given(table, LuaTableReader.LongestText, "description"),
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

    /// <summary>Reads the data of NEW_DISPATCH: title, code, priority, address, postal, description, coords or metaData.</summary>
    public static CompatAlert? Dispatch(LuaTableReader table)
    {
        var title = table.Text(100, "title");
        var text = table.Text("description");
        if (title.Length == 0 && text.Length == 0) return null;

        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Sonoran,
            Kind = AlertKinds.Of(title, text),
            Title = title,
            Code = table.Text(40, "code"),
            Priority = table.Whole("priority") ?? 2,
            Text = text,
            Place = table.Place("coords") ?? table.Table("metaData", "metadata").Place(),
            Street = table.Text(80, "address"),
            Postal = table.Text(20, "postal"),
        };
    }

    // Scripts often write a label where the caller's name belongs, so it is not taken as a name: sent by a client, it proves nothing.
    private static CompatAlert? Call(string caller, string location, string text, string postal, string plate, bool isEmergency, string type)
    {
        if (text.Length == 0) return null;

        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Sonoran,
            Kind = isEmergency ? BuiltInKinds.Emergency : NonEmergency,
            Title = (type.Length > 0 ? type : isEmergency ? "911" : "311") + " call",
            Code = type.Length > 0 ? type : isEmergency ? "911" : "311",
            Priority = isEmergency ? 2 : 3,
            Text = text,
            Street = location,
            Postal = postal,
            Plate = plate,
            Caller = NoNames.Contains(caller.ToLowerInvariant()) ? "" : caller,
        };
    }

    private static string? Given(LuaTableReader table, int longest, string name) => table.Has(name) ? table.Text(longest, name) : null;

    private static string Text(IReadOnlyList<object?> arguments, int index, int longest = LuaTableReader.LongestText) => LuaTextReader.One(At(arguments, index), longest);

    private static object? At(IReadOnlyList<object?> arguments, int index) => index < arguments.Count ? arguments[index] : null;
}
