using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads the table of this resource's own client export <c>createCall</c>.</summary>
internal static class ClientAlertReader
{
    /// <summary>The export's name.</summary>
    public const string CreateCall = "createCall";

    /// <summary>Reads the table.</summary>
    /// <returns><c>null</c> if the table contains nothing usable.</returns>
    public static CompatAlert? Read(LuaTableReader table)
    {
        var title = table.Text(100, "title");
        var text = table.Text("description", "text", "message");
        if (title.Length == 0 && text.Length == 0) return null;

        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Client,
            Kind = table.Text(32, "kind") is { Length: > 0 } kind && kind != BuiltInKinds.Panic ? kind : AlertKinds.Of(title, text),
            Title = title,
            Code = table.Text(40, "code"),
            Priority = table.Whole("priority") ?? 2,
            Text = text,
            Place = table.Place("coords", "place") ?? table.Place(),
            Radius = Math.Max(0, table.Number("radius") ?? 0),
            Jobs = table.List("departments", "jobs", "job"),
            Plate = table.Text(20, "plate"),
            Model = table.Text(60, "model"),
            Street = table.Text(80, "address", "street"),
            Postal = table.Text(20, "postal"),
            IsAutomatic = table.Flag("automatic") ?? true,
            IsAnonymous = table.Flag("anonymous") ?? false,
        };
    }
}
