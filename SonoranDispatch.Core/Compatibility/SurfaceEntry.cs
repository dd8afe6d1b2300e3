namespace SonoranDispatch.Compatibility;

/// <summary>A way by which scripts send an alert's table: an event, or an export that a stand-in passes on.</summary>
/// <param name="Name">The event's name, or the name of the export's resource and the export, with a colon between them.</param>
/// <param name="Kind">Which kind of way it is.</param>
/// <param name="Arguments">
/// The arguments by the names under which they are read as fields. <see cref="Table"/> stands for the table whose fields are read; an empty name
/// for an argument that is ignored.
/// </param>
internal sealed record SurfaceEntry(string Name, EntryKind Kind, params string[] Arguments)
{
    /// <summary>Stands for the alert's table among the arguments.</summary>
    public const string Table = "table";

    /// <summary>A server event with one table.</summary>
    public static SurfaceEntry Event(string name) => new(name, EntryKind.Event, Table);

    /// <summary>A server event with several arguments.</summary>
    public static SurfaceEntry Event(string name, params string[] arguments) => new(name, EntryKind.Event, arguments);

    /// <summary>An export with one table.</summary>
    public static SurfaceEntry Export(string name) => new(name, EntryKind.Export, Table);

    /// <summary>An export with several arguments.</summary>
    public static SurfaceEntry Export(string name, params string[] arguments) => new(name, EntryKind.Export, arguments);

    /// <summary>An export of server scripts with several arguments.</summary>
    public static SurfaceEntry ServerExport(string name, params string[] arguments) => new(name, EntryKind.ServerExport, arguments);

    /// <summary>An event on a player's client, which this resource's client script passes on; it has one table.</summary>
    public static SurfaceEntry ClientEvent(string name) => new(name, EntryKind.ClientEvent, Table);

    /// <summary>An event on a player's client with several arguments.</summary>
    public static SurfaceEntry ClientEvent(string name, params string[] arguments) => new(name, EntryKind.ClientEvent, arguments);

    /// <summary>The part of the name after the resource: what a stand-in sends as the name of its function.</summary>
    public string Function => Name.Substring(Name.LastIndexOf(':') + 1);

    /// <summary>Turns arguments into the table of fields.</summary>
    /// <returns><c>null</c> if there should be a table among them, and there is none.</returns>
    public object? Fields(IReadOnlyList<object?> arguments)
    {
        if (Arguments.Length == 1 && Arguments[0] == Table) return TableOf(arguments.Count > 0 ? arguments[0] : null);

        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var index = 0; index < Arguments.Length && index < arguments.Count; index++)
        {
            if (Arguments[index] == Table)
            {
                if (TableOf(arguments[index]) is not { } table) return null;
                foreach (var pair in Contracts.LuaTableLookup.Pairs(table)) fields[pair.Key] = pair.Value;
            }
            else if (Arguments[index].Length > 0)
            {
                fields[Arguments[index]] = arguments[index];
            }
        }

        return fields;
    }

    private static object? TableOf(object? value) => Contracts.LuaTableReader.Of(value).IsTable ? value : null;
}
