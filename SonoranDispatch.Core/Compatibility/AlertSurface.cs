using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// One table of one other resource: the ways by which scripts send it, and its fields. The reader works from this declaration, and the tables of
/// docs/compatibility.md are generated from it.
/// </summary>
/// <param name="Id">The compatibility surface: one of <see cref="CompatSurfaceIds"/>.</param>
/// <param name="Entries">The ways by which scripts send it.</param>
/// <param name="Fields">Its fields, in the order in which they are read.</param>
internal sealed record AlertSurface(string Id, IReadOnlyList<SurfaceEntry> Entries, IReadOnlyList<SurfaceField> Fields)
{
    /// <summary>The name of its table in docs/compatibility.md: the surface, and the table if it has several.</summary>
    public string Name { get; init; } = Id;

    /// <summary>Fields that scripts send and that are ignored, for the documentation.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What every alert of this table has, whatever its fields say.</summary>
    public CompatAlert Usual { get; init; } = new() { Surface = Id };

    /// <summary>Weighs the fields that were read. Returns false if it is no alert.</summary>
    public Func<AlertDraft, bool> Accept { get; init; } = _ => true;

    // A field made for it, which only server resources may use: the place where alerts become calls checks that.
    private static readonly SurfaceField Panic = AlertField.Panic("panic");

    /// <summary>Reads the table.</summary>
    /// <param name="table">The value received.</param>
    /// <returns><c>null</c> if it says nothing.</returns>
    public CompatAlert? Read(object? table) => Read(LuaTableReader.Of(table));

    /// <summary>Reads the table.</summary>
    public CompatAlert? Read(LuaTableReader table)
    {
        var (fields, draft) = (new FieldReader(table), new AlertDraft { Alert = Usual });
        Panic.Read(fields, draft);
        foreach (var field in Fields) field.Read(fields, draft);
        return Accept(draft) ? draft.Finish(Id) : null;
    }

    /// <summary>Reads arguments.</summary>
    public CompatAlert? Read(SurfaceEntry entry, IReadOnlyList<object?> arguments) => entry.Fields(arguments) is { } fields ? Read(fields) : null;
}
