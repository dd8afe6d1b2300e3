using SonoranDispatch.Cad;

namespace SonoranDispatch.Server;

/// <summary>Reads the official resource's list of units: tables shaped like the CAD's own response, but held by a third-party script.</summary>
internal static class UnitTableReader
{
    private const int MostUnits = 1_000;
    private const int MostIds = 16;
    private const int LongestText = 255;

    /// <summary>Reads the list.</summary>
    /// <param name="list">The export's result.</param>
    /// <returns><c>null</c> if it is not a list; entries that are not units are skipped.</returns>
    public static CadUnitList? Read(object? list) =>
        list is not (IList<object?> or IDictionary<string, object?>)
            ? null
            : new CadUnitList([.. LuaTable.Items(list).Take(MostUnits).Select(Unit).OfType<CadUnit>().GroupBy(unit => unit.IdentifierId).Select(same => same.Last())]);

    private static CadUnit? Unit(object? unit)
    {
        if (!LuaValue.TryInt(LuaTable.Get(unit, "id"), out var id) || id <= 0) return null;

        var data = LuaTable.Get(unit, "data") ?? unit;
        return new CadUnit(
            id,
            [.. Ids(data).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostIds)],
            Text(LuaTable.Get(data, "unitNum")),
            Text(LuaTable.Get(data, "name")),
            Text(LuaTable.Get(data, "department")),
            LuaTable.Flag(unit, "isDispatch"),
            LuaTable.Flag(unit, "isPanic")) { Status = LuaValue.TryInt(LuaTable.Get(unit, "status"), out var status) ? status : null };
    }

    private static IEnumerable<string> Ids(object? data) =>
    [
        .. LuaTable.Items(LuaTable.Get(data, "communityUserIds")).Take(MostIds).Select(Text),
        Text(LuaTable.Get(data, "communityUserId")),
        .. LuaTable.Items(LuaTable.Get(data, "apiIds")).Take(MostIds).Select(Text),
        Text(LuaTable.Get(data, "apiId1")),
        Text(LuaTable.Get(data, "apiId2")),
    ];

    private static string Text(object? value)
    {
        var text = LuaValue.Text(value);
        return text.Length <= LongestText ? text : "";
    }
}
