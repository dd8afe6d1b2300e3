using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>ps-dispatch: its table in version 2, in version 1, and in the older resources that version 1 came from; and its presets.</summary>
internal static class PsDispatch
{
    /// <summary>The table.</summary>
    public static AlertSurface Table { get; } = new(
        CompatSurfaceIds.Ps,
        [
            SurfaceEntry.Event("ps-dispatch:server:notify"),
            SurfaceEntry.Event("dispatch:server:notify"),
            SurfaceEntry.Event("dispatch:svNotify"),
            SurfaceEntry.Export("ps-dispatch:CustomAlert"),
        ],
        [
            AlertField.Kind("dispatchcodename", "codeName"),
            AlertField.Code("code", "displayCode"),
            AlertField.CodeOrName("dispatchCode"),
            AlertField.Title("title", "alert.title", "message", "dispatchMessage", "description"),
            AlertField.Text("information", "description", "message", "dispatchMessage"),
            AlertField.Urgent("isImportant"),
            AlertField.Priority("priority"),
            AlertField.Place("coords", "origin", "position", "alert.coords"),
            AlertField.Radius("radius", "alert.radius"),
            AlertField.Departments("jobs", "job", "recipientList", "recipientJobs"),
            AlertField.Model("model", "vehicle"),
            AlertField.Colour("firstColor", "color"),
            AlertField.Plate("plate"),
            AlertField.Weapon("weapon"),
            AlertField.Camera("camId", "camid"),
            AlertField.Phone("number"),
            AlertField.Street("street", "firstStreet"),
            AlertField.Heading("heading"),
            AlertField.Caller("name", "callsign"),
        ])
    {
        Ignored =
        [
            "gender", "class", "doors", "doorCount", "automaticGunfire", "icon", "alertTime", "length", "sprite", "scale", "sound", "sound2", "offset", "flash", "blipSprite",
            "blipColour", "blipScale", "blipLength", "secondColor", "the rest of alert",
        ],
        Accept = draft =>
        {
            draft.UsualCode = "10-80";
            return true;
        },
    };

    /// <summary>Reads what comes with a preset: the code, kind, priority and departments are the preset's.</summary>
    public static CompatAlert Preset(string name, PsPreset known, object? table)
    {
        var key = TextKeys.Preset + "." + name;
        var titled = Table with
        {
            Accept = draft =>
            {
                draft.TitleKey = key;
                return true;
            },
        };
        return titled.Read(table)! with
        {
            Title = "",
            TitleKey = key,
            Kind = known.Kind,
            IsPanic = known.Kind == BuiltInKinds.Panic,
            Code = known.Code,
            HasDefaultCode = true,
            Priority = known.Priority,
            Jobs = known.Jobs,
            ByOfficer = known.ByOfficer,
        };
    }
}
