using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to the CAD's official resource, through its two client events and its exports.</summary>
internal static class SonoranCadAlertReader
{
    private static readonly string[] NoNames = ["", "caller", "anonymous", "unknown"];

    /// <summary>Reads <c>SonoranCAD::callcommands:SendCallApi</c>: emergency, caller, location, description, source, silent, useCallLocation, type.</summary>
    public static CompatAlert? SendCallApi(IReadOnlyList<object?> arguments) =>
        Call(Text(arguments, 1, 60), Text(arguments, 2, 120), Text(arguments, 3), "", "", LuaNumberReader.Flag(At(arguments, 0)) != false, Text(arguments, 7, 20));

    /// <summary>Reads <c>SonoranScripts::Call911</c>: caller, location, description, postal, plate.</summary>
    public static CompatAlert? Call911(IReadOnlyList<object?> arguments) =>
        Call(Text(arguments, 0, 60), Text(arguments, 1, 120), Text(arguments, 2), Text(arguments, 3, 20), Text(arguments, 4, 20), isEmergency: true, "911");

    /// <summary>Reads the arguments of the export <c>call911</c>, by name: caller, location, description, postal, plate, coords.</summary>
    public static CompatAlert? Export911(LuaTableReader table) =>
        Call(table.Text(60, "caller"), table.Text(120, "location"), table.Text("description"), table.Text(20, "postal"), table.Text(20, "plate"), isEmergency: true, "911")
            is { } alert ? alert with { Place = table.Place("coords") } : null;

    /// <summary>Reads the table of the export <c>createDispatchCall</c>: title, code, priority, address, postal, description, coords or metaData.</summary>
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
            Kind = isEmergency ? "emergency" : "non-emergency",
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

    private static string Text(IReadOnlyList<object?> arguments, int index, int longest = LuaTableReader.LongestText) => LuaTextReader.One(At(arguments, index), longest);

    private static object? At(IReadOnlyList<object?> arguments, int index) => index < arguments.Count ? arguments[index] : null;
}
