using SonoranDispatch.Cad;

namespace SonoranDispatch.Server;

/// <summary>Reads the official resource's list of units: tables shaped like the CAD's own answer, held by a script of somebody else.</summary>
internal static class UnitTable
{
    private const int MostUnits = 1_000;
    private const int MostIds = 16;
    private const int LongestText = 255;

    /// <summary>Reads it.</summary>
    /// <param name="list">What the export answered.</param>
    /// <returns><c>null</c> where it is no list; entries that are no units are left out.</returns>
    public static CadUnits? Read(object? list) =>
        list is not (IList<object?> or IDictionary<string, object?>)
            ? null
            : new CadUnits([.. LooseTable.Items(list).Take(MostUnits).Select(Unit).OfType<CadUnit>().GroupBy(unit => unit.IdentifierId).Select(same => same.Last())]);

    private static CadUnit? Unit(object? unit)
    {
        if (!Loose.TryInt(LooseTable.Get(unit, "id"), out var id) || id <= 0) return null;

        var data = LooseTable.Get(unit, "data") ?? unit;
        return new CadUnit(
            id,
            [.. Ids(data).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostIds)],
            Text(LooseTable.Get(data, "unitNum")),
            Text(LooseTable.Get(data, "name")),
            Text(LooseTable.Get(data, "department")),
            LooseTable.Flag(unit, "isDispatch"),
            LooseTable.Flag(unit, "isPanic"));
    }

    private static IEnumerable<string> Ids(object? data) =>
    [
        .. LooseTable.Items(LooseTable.Get(data, "communityUserIds")).Take(MostIds).Select(Text),
        Text(LooseTable.Get(data, "communityUserId")),
        .. LooseTable.Items(LooseTable.Get(data, "apiIds")).Take(MostIds).Select(Text),
        Text(LooseTable.Get(data, "apiId1")),
        Text(LooseTable.Get(data, "apiId2")),
    ];

    private static string Text(object? value)
    {
        var text = Loose.Text(value);
        return text.Length <= LongestText ? text : "";
    }
}
