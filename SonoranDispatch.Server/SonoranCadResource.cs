using SonoranDispatch.Cad;
using SonoranDispatch.Units;

namespace SonoranDispatch.Server;

/// <summary>The official resource, if it runs: it already reads the CAD's units, so its list is used. Our shim of that name has no list.</summary>
internal sealed class SonoranCadResource(Natives natives, ExportCaller exports, string resource) : ISonoranCadUnitList
{
    /// <inheritdoc />
    public bool IsRunning => Runs(natives, resource);

    /// <summary>Whether the official resource runs: one of its name that is not our shim.</summary>
    /// <param name="natives">The game's functions.</param>
    /// <param name="resource">Its name; empty if the owner says that there is none.</param>
    public static bool Runs(Natives natives, string resource) =>
        resource.Length > 0 && natives.GetResourceState(resource) == "started" && natives.GetResourceMetadata(resource, DispatchResource.StandInMarker, 0) is null;

    /// <inheritdoc />
    public CadUnitList? Read() => UnitTableReader.Read(exports.Call(resource, "GetUnitCache"));
}
