using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Compatibility.Surfaces;

/// <summary>The alerts built into QBCore, Qbox and ESX resources.</summary>
internal static class Frameworks
{
    private static readonly string[] Police = ["police"];
    private static readonly string[] Medical = ["ambulance"];

    /// <summary>A report to the police.</summary>
    public static AlertSurface PoliceAlert { get; } = new(
        CompatSurfaceIds.Frameworks,
        [SurfaceEntry.Event("police:server:policeAlert", "text", "camera", "player")],
        [AlertField.TitledText("text"), AlertField.Camera("camera"), AlertField.Player("player")])
    {
        Name = "frameworks police",
        Usual = new() { Surface = CompatSurfaceIds.Frameworks, Jobs = Police },
        Accept = draft => UsualCode(draft, "10-66"),
    };

    /// <summary>A report to the ambulance service.</summary>
    public static AlertSurface AmbulanceAlert { get; } = new(
        CompatSurfaceIds.Frameworks,
        [SurfaceEntry.Event("hospital:server:ambulanceAlert", "text"), SurfaceEntry.Event("esx_ambulancejob:onPlayerDistress", "")],
        [AlertField.TitledText("text")])
    {
        Name = "frameworks ambulance",
        Usual = new() { Surface = CompatSurfaceIds.Frameworks, Jobs = Medical },
        Accept = draft =>
        {
            draft.Kind = "medical";
            draft.TitleKey = draft.Texts.Count == 0 ? TextKeys.Preset + ".InjuriedPerson" : "";
            return UsualCode(draft, "10-52");
        },
    };

    /// <summary>An officer or a medic is in distress.</summary>
    public static AlertSurface Distress { get; } = new(
        CompatSurfaceIds.Frameworks,
        [SurfaceEntry.Event("police:server:SendPoliceEmergencyAlert", "text"), SurfaceEntry.Event("hospital:server:emergencyAlert", "text")],
        [AlertField.Text("text")])
    {
        Name = "frameworks distress",
        Usual = new() { Surface = CompatSurfaceIds.Frameworks, Jobs = Police, IsPanic = true, Priority = 1, ByOfficer = true },
        Accept = draft =>
        {
            (draft.Kind, draft.UsualCode, draft.TitleKey) = (BuiltInKinds.Panic, "10-99", TextKeys.Preset + ".OfficerInDistress");
            return true;
        },
    };

    /// <summary>A message to an emergency service, written on a phone.</summary>
    public static AlertSurface Messages { get; } = new(
        CompatSurfaceIds.Frameworks,
        [
            SurfaceEntry.Event("esx_phone:send", "number", "message", "anonymous", "location"),
            SurfaceEntry.Event("esx_addons_gcphone:startCall", "number", "message", "location", "anonymous"),
        ],
        [AlertField.Service("number"), AlertField.Text("message").Meaning("text", "no call is created"), AlertField.Place("location"), AlertField.Anonymous("anonymous")])
    {
        Name = "frameworks messages",
        Accept = draft => draft.Texts.Count > 0 && EmergencyService.Accept(draft),
    };

    /// <summary>What the server sends to officers' phones.</summary>
    public static AlertSurface PhoneAlert { get; } = new(
        CompatSurfaceIds.Frameworks,
        [SurfaceEntry.ClientEvent("qb-phone:client:addPoliceAlert")],
        [AlertField.Title("title"), AlertField.Text("description"), AlertField.Place("coords")])
    {
        Name = "frameworks phones",
        Usual = new() { Surface = CompatSurfaceIds.Frameworks, Jobs = Police, ByOfficer = true, IsRelayed = true, IsFarAway = true },
    };

    private static bool UsualCode(AlertDraft draft, string code)
    {
        draft.UsualCode = code;
        return true;
    }
}
