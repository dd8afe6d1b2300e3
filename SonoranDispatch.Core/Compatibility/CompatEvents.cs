using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>The events by which other scripts raise alerts at the server, and how each is read.</summary>
public static class CompatEvents
{
    /// <summary>An officer goes to a call: its number, and whom a server resource means.</summary>
    public const string Attach = "ps-dispatch:server:attach";

    /// <summary>He leaves it.</summary>
    public const string Detach = "ps-dispatch:server:detach";

    private static readonly Dictionary<string, (string Surface, Func<IReadOnlyList<object?>, Alert?> Read)> Readings = new(StringComparer.Ordinal)
    {
        ["ps-dispatch:server:notify"] = (SurfaceIds.Ps, arguments => First(arguments) is { IsTable: true } table ? PsDispatch.Notify(table) : null),
        ["cd_dispatch:AddNotification"] = (SurfaceIds.Cd, arguments => First(arguments) is { IsTable: true } table ? CdDispatch.Read(table) : null),
        ["qs-dispatch:server:CreateDispatchCall"] = (SurfaceIds.Qs, arguments => First(arguments) is { IsTable: true } table ? QsDispatch.Read(table) : null),
        ["core_dispatch:addCall"] = (SurfaceIds.Core, CoreDispatch.AddCall),
        ["core_dispach:addCall"] = (SurfaceIds.Core, CoreDispatch.AddCall),
        ["core_dispatch:sendAlert"] = (SurfaceIds.Core, arguments => First(arguments) is { IsTable: true } table ? CoreDispatch.Of(table) : null),
        ["rcore_dispatch:server:sendAlert"] = (SurfaceIds.Rcore, arguments => First(arguments) is { IsTable: true } table ? RcoreDispatch.Read(table) : null),
        ["police:server:policeAlert"] = (SurfaceIds.Frameworks, FrameworkAlerts.PoliceAlert),
        ["police:server:SendPoliceEmergencyAlert"] = (SurfaceIds.Frameworks, FrameworkAlerts.Distress),
        ["hospital:server:ambulanceAlert"] = (SurfaceIds.Frameworks, FrameworkAlerts.AmbulanceAlert),
        ["hospital:server:emergencyAlert"] = (SurfaceIds.Frameworks, FrameworkAlerts.Distress),
        ["esx_ambulancejob:onPlayerDistress"] = (SurfaceIds.Frameworks, _ => FrameworkAlerts.Down()),
        ["esx_phone:send"] = (SurfaceIds.Frameworks, FrameworkAlerts.Phone),
        ["esx_addons_gcphone:startCall"] = (SurfaceIds.Frameworks, FrameworkAlerts.StartCall),
        ["SonoranCAD::callcommands:SendCallApi"] = (SurfaceIds.Sonoran, SonoranAlerts.SendCallApi),
        ["SonoranScripts::Call911"] = (SurfaceIds.Sonoran, SonoranAlerts.Call911),
    };

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => Readings.Keys;

    /// <summary>The way an event belongs to.</summary>
    public static string SurfaceOf(string name) => Readings[name].Surface;

    /// <summary>Reads an event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">What it carries, in plain types.</param>
    /// <returns><c>null</c> where it says nothing.</returns>
    internal static Alert? Read(string name, IReadOnlyList<object?> arguments) => Spoken(Readings[name].Read(arguments));

    /// <summary>Reads what a shim or this resource's own client script sends.</summary>
    /// <param name="surface">The way: one of <see cref="SurfaceIds"/>.</param>
    /// <param name="preset">Which of its functions.</param>
    /// <param name="table">What was given to it.</param>
    internal static Alert? Read(string surface, string preset, TableReader table) => Spoken((surface, preset) switch
    {
        (SurfaceIds.Ps, _) => PsDispatch.Read(preset, table),
        (SurfaceIds.Cd, CdDispatch.ToEverybody) => CdDispatch.Read(table) with { OnlyNearby = true },
        (SurfaceIds.Cd, _) => CdDispatch.Read(table),
        (SurfaceIds.Qs, _) => QsDispatch.Read(table),
        (SurfaceIds.Core, _) => CoreDispatch.Of(table),
        (SurfaceIds.Rcore, _) => RcoreDispatch.Read(table),
        (SurfaceIds.Frameworks, "policeAlert") => FrameworkAlerts.PhoneAlert(table),
        (SurfaceIds.Client, ClientAlerts.CreateCall) => ClientAlerts.Read(table),
        _ => null,
    });

    private static Alert? Spoken(Alert? alert) => alert is null || (alert.Title.Length == 0 && alert.TitleKey.Length == 0 && alert.Text.Length == 0) ? null : alert;

    private static TableReader First(IReadOnlyList<object?> arguments) => TableReader.Of(arguments.Count > 0 ? arguments[0] : null);
}
