using SonoranDispatch.Cad;
using SonoranDispatch.Units;

namespace SonoranDispatch.Server;

/// <summary>The official resource, where it runs: it reads the CAD's units already, so its list is used. Our stand-in of that name has none.</summary>
internal sealed class SonoranCadResource(Natives natives, ExportCaller exports, string resource) : ISonoranCadUnitList
{
    /// <summary>Local events by which it tells that its list changed. Some of them reach the server from clients too, which count for nothing.</summary>
    public static IReadOnlyList<string> Events { get; } =
        ["SonoranCAD::pushevents:UnitLogin", "SonoranCAD::pushevents:UnitLogout", "SonoranCAD::pushevents:UnitUpdate"];

    /// <inheritdoc />
    public bool IsRunning =>
        resource.Length > 0 && natives.GetResourceState(resource) == "started" && natives.GetResourceMetadata(resource, DispatchResource.StandInMarker, 0) is null;

    /// <inheritdoc />
    public CadUnitList? Read() => UnitTableReader.Read(exports.Call(resource, "GetUnitCache"));
}
