using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to rcore_dispatch.</summary>
internal static class RcoreDispatchReader
{
    /// <summary>Reads the table of <c>rcore_dispatch:server:sendAlert</c>.</summary>
    public static CompatAlert Read(LuaTableReader table)
    {
        var blip = table.Table("blip");
        var text = table.Text("text");
        var coded = CodedTitle.Of(table.Text(100, "code"));
        var title = coded.Code.Length > 0 ? coded.Title : blip.Text(100, "text");
        var code = coded.Code.Length > 0 ? coded.Code : coded.Title;
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Rcore,
            Kind = AlertKinds.Of(table.Text(40, "type"), title, text, code),
            Title = title,
            Code = code.Length > 40 ? "" : code,
            Priority = table.Text(10, "default_priority") switch { "high" => 1, "low" => 3, _ => 2 },
            Text = text,
            Place = table.Place("coords"),
            Radius = Math.Max(0, blip.Number("radius") ?? 0),
            Jobs = table.List("job", "jobs"),
        };
    }
}
