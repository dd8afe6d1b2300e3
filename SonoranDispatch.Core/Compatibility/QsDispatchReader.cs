using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to qs-dispatch.</summary>
internal static class QsDispatchReader
{
    private const int MostOthers = 10;

    /// <summary>Reads the table of <c>qs-dispatch:server:CreateDispatchCall</c>.</summary>
    public static CompatAlert Read(LuaTableReader table)
    {
        var code = table.Table("callCode");
        var blip = table.Table("blip");
        var title = First(code.Text(100, "snippet", "text"), blip.Text(100, "text"), table.Text(100, "title"));
        var message = table.Text("message");
        var others = Others(table);
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Qs,
            Kind = AlertKinds.Of(title, code.Text(40, "code"), message),
            Title = title,
            Code = First(code.Text(40, "code"), table.Text(40, "callCode", "code", "dispatchCode")),
            Text = others.Length == 0 ? message : message.Length == 0 ? others : message + " (" + others + ")",
            Place = table.Place("callLocation", "coords"),
            Radius = Math.Max(0, blip.Number("radius") ?? 0),
            Jobs = table.List("job", "jobs"),
        };
    }

    private static string Others(LuaTableReader table)
    {
        if (table.Raw("otherData") is not System.Collections.IList list) return "";

        var texts = list.Cast<object?>().Take(MostOthers).Select(other => LuaTableReader.Of(other).Text(100, "text")).Where(text => text.Length > 0);
        return string.Join(", ", texts);
    }

    private static string First(params string[] texts) => Array.Find(texts, text => text.Length > 0) ?? "";
}
