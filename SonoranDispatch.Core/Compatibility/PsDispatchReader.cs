using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads alerts that scripts send to ps-dispatch: its own alert, the older spelling of it, and its server event.</summary>
internal static class PsDispatchReader
{
    /// <summary>The export through which scripts raise a custom alert.</summary>
    public const string CustomAlert = "CustomAlert";

    /// <summary>Reads the table of a preset or of the custom alert.</summary>
    /// <param name="preset">The export's name.</param>
    /// <param name="table">What the shim sends.</param>
    /// <returns><c>null</c> if there is no such preset.</returns>
    public static CompatAlert? Read(string preset, LuaTableReader table)
    {
        if (preset == CustomAlert) return Notify(table);
        if (PsPresets.Find(preset) is not { } known) return null;

        return Notify(table) with
        {
            Kind = known.Kind,
            IsPanic = known.Kind == BuiltInKinds.Panic,
            Title = "",
            TitleKey = TextKeys.Preset + "." + preset,
            Code = known.Code,
            Priority = known.Priority,
            Jobs = known.Jobs,
            ByOfficer = known.ByOfficer,
        };
    }

    /// <summary>Reads the table of <c>CustomAlert</c> and of <c>ps-dispatch:server:notify</c>, which have most fields in common.</summary>
    public static CompatAlert Notify(LuaTableReader table)
    {
        var shown = table.Table("alert");
        var title = table.Text("message", "description", "dispatchMessage");
        var code = table.Text(40, "code", "displayCode");
        var said = table.Text("information");
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Ps,
            Kind = AlertKinds.Of(table.Text(60, "dispatchCode", "codeName"), title, said),
            Title = title,
            Code = code.Length > 0 ? code : "10-80",
            Priority = table.Whole("priority") ?? 2,
            Text = said,
            Place = table.Place("coords", "origin"),
            Radius = Math.Max(0, table.Number("radius") ?? shown.Number("radius") ?? 0),
            Jobs = table.List("jobs", "job", "recipientList"),
            Plate = table.Text(20, "plate"),
            Model = table.Text(60, "model", "vehicle"),
            Colour = ColourOf(table),
            Weapon = table.Text(60, "weapon"),
            Camera = table.Text(20, "camId", "camid"),
            Phone = table.Text(30, "number"),
            Street = table.Text(80, "street"),
            Heading = table.Text(20, "heading"),
            Caller = table.Text(60, "name", "callsign"),
        };
    }

    private static string ColourOf(LuaTableReader table)
    {
        var colour = table.Text(40, "firstColor", "color");
        return colour.Length > 0 && !char.IsDigit(colour[0]) ? colour : "";
    }
}
