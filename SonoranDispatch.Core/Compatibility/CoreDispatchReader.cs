using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to core_dispatch, as positional or named arguments.</summary>
internal static class CoreDispatchReader
{
    private const int MostExtras = 10;

    /// <summary>Reads the arguments of <c>addCall</c>: code, title, extraInfo, coords, job, cooldown, sprite, color, priority.</summary>
    public static CompatAlert AddCall(IReadOnlyList<object?> arguments) => Of(
        LuaTableReader.Of(new Dictionary<string, object?>
        {
            ["code"] = At(arguments, 0),
            ["message"] = At(arguments, 1),
            ["extraInfo"] = At(arguments, 2),
            ["coords"] = At(arguments, 3),
            ["job"] = At(arguments, 4),
            ["priority"] = At(arguments, 8),
        }));

    /// <summary>Reads the table of <c>sendAlert</c>, which the preset alerts use too.</summary>
    public static CompatAlert Of(LuaTableReader table)
    {
        var title = table.Text(100, "message", "title");
        var code = table.Text(40, "code");
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Core,
            Kind = AlertKinds.Of(title, code),
            Title = title,
            Code = code,
            Priority = table.Flag("priority") == true ? 1 : 2,
            Text = Extras(table),
            Place = table.Place("coords"),
            Jobs = table.List("job", "jobs"),
        };
    }

    private static string Extras(LuaTableReader table)
    {
        if (table.Raw("extraInfo") is not System.Collections.IList list) return "";

        var texts = list.Cast<object?>().Take(MostExtras).Select(extra => LuaTableReader.Of(extra).Text(100, "info", "text")).Where(text => text.Length > 0);
        return string.Join(", ", texts);
    }

    private static object? At(IReadOnlyList<object?> arguments, int index) => index < arguments.Count ? arguments[index] : null;
}
