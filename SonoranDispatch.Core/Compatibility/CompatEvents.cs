using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>The server events through which other scripts raise alerts, and how each is read.</summary>
public static class CompatEvents
{
    /// <summary>An officer responds to a call: the call's number, and from a server resource the officer.</summary>
    public const string Attach = "ps-dispatch:server:attach";

    /// <summary>An officer leaves a call.</summary>
    public const string Detach = "ps-dispatch:server:detach";

    private static readonly Dictionary<string, (string Surface, Func<IReadOnlyList<object?>, CompatAlert?> Read)> Readings = new(StringComparer.Ordinal)
    {
        ["ps-dispatch:server:notify"] = (CompatSurfaceIds.Ps, arguments => First(arguments) is { IsTable: true } table ? PsDispatchReader.Notify(table) : null),
        ["cd_dispatch:AddNotification"] = (CompatSurfaceIds.Cd, arguments => First(arguments) is { IsTable: true } table ? CdDispatchReader.Read(table) : null),
        ["qs-dispatch:server:CreateDispatchCall"] = (CompatSurfaceIds.Qs, arguments => First(arguments) is { IsTable: true } table ? QsDispatchReader.Read(table) : null),
        ["core_dispatch:addCall"] = (CompatSurfaceIds.Core, CoreDispatchReader.AddCall),
        ["core_dispach:addCall"] = (CompatSurfaceIds.Core, CoreDispatchReader.AddCall),
        ["core_dispatch:sendAlert"] = (CompatSurfaceIds.Core, arguments => First(arguments) is { IsTable: true } table ? CoreDispatchReader.Of(table) : null),
        ["rcore_dispatch:server:sendAlert"] = (CompatSurfaceIds.Rcore, arguments => First(arguments) is { IsTable: true } table ? RcoreDispatchReader.Read(table) : null),
        ["police:server:policeAlert"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.PoliceAlert),
        ["police:server:SendPoliceEmergencyAlert"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.Distress),
        ["hospital:server:ambulanceAlert"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.AmbulanceAlert),
        ["hospital:server:emergencyAlert"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.Distress),
        ["esx_ambulancejob:onPlayerDistress"] = (CompatSurfaceIds.Frameworks, _ => FrameworkAlertReader.Down()),
        ["esx_phone:send"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.Phone),
        ["esx_addons_gcphone:startCall"] = (CompatSurfaceIds.Frameworks, FrameworkAlertReader.StartCall),
        ["SonoranCAD::callcommands:SendCallApi"] = (CompatSurfaceIds.Sonoran, SonoranCadAlertReader.SendCallApi),
        ["SonoranScripts::Call911"] = (CompatSurfaceIds.Sonoran, SonoranCadAlertReader.Call911),
    };

    /// <summary>Those of them that server scripts also send to every player's game at once, as a client event.</summary>
    public static IReadOnlyCollection<string> SentToEveryGame { get; } = new HashSet<string>(StringComparer.Ordinal) { "cd_dispatch:AddNotification" };

    /// <summary>The names of the events.</summary>
    public static IReadOnlyCollection<string> Names => Readings.Keys;

    /// <summary>The compatibility surface that an event belongs to.</summary>
    public static string SurfaceOf(string name) => Readings[name].Surface;

    /// <summary>Reads an event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns><c>null</c> if it contains nothing usable.</returns>
    internal static CompatAlert? Read(string name, IReadOnlyList<object?> arguments) => Spoken(Readings[name].Read(arguments));

    /// <summary>Reads what a shim or this resource's own client script sends.</summary>
    /// <param name="surface">The compatibility surface: one of <see cref="CompatSurfaceIds"/>.</param>
    /// <param name="preset">The name of its function.</param>
    /// <param name="table">The function's argument.</param>
    internal static CompatAlert? Read(string surface, string preset, LuaTableReader table) => Spoken((surface, preset) switch
    {
        (CompatSurfaceIds.Ps, _) => PsDispatchReader.Read(preset, table),
        (CompatSurfaceIds.Cd, CdDispatchReader.ToEverybody) => CdDispatchReader.Read(table) with { OnlyNearby = true },
        (CompatSurfaceIds.Cd, _) => CdDispatchReader.Read(table),
        (CompatSurfaceIds.Qs, _) => QsDispatchReader.Read(table),
        (CompatSurfaceIds.Core, _) => CoreDispatchReader.Of(table),
        (CompatSurfaceIds.Rcore, _) => RcoreDispatchReader.Read(table),
        (CompatSurfaceIds.Frameworks, "policeAlert") => FrameworkAlertReader.PhoneAlert(table),
        (CompatSurfaceIds.Client, ClientAlertReader.CreateCall) => ClientAlertReader.Read(table),
        _ => null,
    });

    private static CompatAlert? Spoken(CompatAlert? alert) => alert is null || (alert.Title.Length == 0 && alert.TitleKey.Length == 0 && alert.Text.Length == 0) ? null : alert;

    private static LuaTableReader First(IReadOnlyList<object?> arguments) => LuaTableReader.Of(arguments.Count > 0 ? arguments[0] : null);
}
