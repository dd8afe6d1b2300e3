using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>Reads the alerts built into QBCore, Qbox and ESX resources.</summary>
internal static class FrameworkAlertReader
{
    private static readonly string[] Police = ["police"];
    private static readonly string[] Medical = ["ambulance"];

    /// <summary>Reads <c>police:server:policeAlert</c>: text, camera, the player whose position is used.</summary>
    public static CompatAlert PoliceAlert(IReadOnlyList<object?> arguments) => Of(Text(arguments, 0), "10-66", Police) with
    {
        Camera = LuaTextReader.One(At(arguments, 1), 20),
        About = LuaNumberReader.Whole(At(arguments, 2)),
    };

    /// <summary>Reads <c>hospital:server:ambulanceAlert</c>: text.</summary>
    public static CompatAlert AmbulanceAlert(IReadOnlyList<object?> arguments) => Of(Text(arguments, 0), "10-52", Medical) with { Kind = "medical" };

    /// <summary>Reads <c>police:server:SendPoliceEmergencyAlert</c> and <c>hospital:server:emergencyAlert</c>: an officer or a medic is in distress.</summary>
    public static CompatAlert Distress(IReadOnlyList<object?> arguments) => Of(Text(arguments, 0), "10-99", Police) with
    {
        Kind = BuiltInKinds.Panic,
        IsPanic = true,
        Priority = 1,
        Title = "",
        TitleKey = TextKeys.Preset + ".OfficerInDistress",
        ByOfficer = true,
    };

    /// <summary>Reads <c>esx_ambulancejob:onPlayerDistress</c>, which has no arguments: the injured player calls for help.</summary>
    public static CompatAlert Down() => Of("", "10-52", Medical) with { Kind = "medical", TitleKey = TextKeys.Preset + ".InjuriedPerson" };

    /// <summary>Reads qb-phone's <c>addPoliceAlert</c>, as the server sends it to officers' clients: title, coords, description.</summary>
    public static CompatAlert PhoneAlert(LuaTableReader table)
    {
        var title = CodedTitle.Of(table.Text(100, "title"));
        var text = table.Text("description");
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Frameworks,
            Kind = AlertKinds.Of(title.Title, text),
            Title = title.Title,
            Code = title.Code,
            Text = text,
            Place = table.Place("coords"),
            Jobs = Police,
            ByOfficer = true,
            IsRelayed = true,
            IsFarAway = true,
        };
    }

    /// <summary>Reads <c>esx_phone:send</c>: number, message, anonymous, position.</summary>
    /// <returns><c>null</c> if the number does not belong to an emergency service: then it is a private message.</returns>
    public static CompatAlert? Phone(IReadOnlyList<object?> arguments) => Message(Text(arguments, 0), Text(arguments, 1), LuaNumberReader.Flag(At(arguments, 2)) == true, LuaPlaceReader.Of(At(arguments, 3)));

    /// <summary>Reads <c>esx_addons_gcphone:startCall</c>: number, message, coords, hide the number.</summary>
    /// <returns><c>null</c> if the number does not belong to an emergency service.</returns>
    public static CompatAlert? StartCall(IReadOnlyList<object?> arguments) => Message(Text(arguments, 0), Text(arguments, 1), LuaNumberReader.Flag(At(arguments, 3)) == true, LuaPlaceReader.Of(At(arguments, 2)));

    private static CompatAlert? Message(string number, string message, bool isAnonymous, Place? place)
    {
        var kind = number.ToLowerInvariant() switch
        {
            "police" or "911" or "sheriff" => "emergency",
            "ambulance" or "ems" or "112" => "medical",
            "fire" or "firefighter" => "fire",
            "mechanic" or "mecano" or "tow" => "tow",
            _ => null,
        };
        if (kind is null || message.Length == 0) return null;

        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Frameworks,
            Kind = kind,
            Title = number + " call",
            Code = "911",
            Text = message,
            Place = place,
            Jobs = number is "911" or "112" ? [] : [number],
            IsAnonymous = isAnonymous,
            IsAutomatic = false,
        };
    }

    private static CompatAlert Of(string text, string code, IReadOnlyList<string> jobs)
    {
        var coded = CodedTitle.Of(text);
        return new CompatAlert
        {
            Surface = CompatSurfaceIds.Frameworks,
            Kind = AlertKinds.Of(text),
            Title = coded.Title,
            Code = coded.Code.Length > 0 ? coded.Code : code,
            Text = text,
            Jobs = jobs,
        };
    }

    private static string Text(IReadOnlyList<object?> arguments, int index) => LuaTextReader.One(At(arguments, index), LuaTableReader.LongestText);

    private static object? At(IReadOnlyList<object?> arguments, int index) => index < arguments.Count ? arguments[index] : null;
}
