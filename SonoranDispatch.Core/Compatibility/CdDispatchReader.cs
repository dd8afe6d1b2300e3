using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to cd_dispatch.</summary>
internal static class CdDispatchReader
{
    /// <summary>The shim's marker for an alert that was sent to every client at once.</summary>
    public const string ToEverybody = "ToEverybody";

    private const int PanicSound = 3;

    /// <summary>Reads the table of <c>cd_dispatch:AddNotification</c>.</summary>
    public static CompatAlert Read(LuaTableReader table)
    {
        var blip = table.Table("blip");
        var title = CodedTitle.Of(table.Text(120, "title"));
        var message = table.Text("message");
        var isPanic = table.Whole("sound") == PanicSound || blip.Whole("sound") == PanicSound;
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Cd,
            Kind = AlertKinds.Of(title.Title, title.Code, message, blip.Text(100, "text")),
            Title = title.Title,
            Code = title.Code,
            Priority = isPanic ? 1 : 2,
            Text = message,
            Place = table.Place("coords"),
            Radius = Math.Max(0, blip.Number("radius") ?? 0),
            Jobs = table.List("job_table", "job"),
        };
    }
}
