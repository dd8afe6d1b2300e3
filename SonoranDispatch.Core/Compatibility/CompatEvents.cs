using System.Collections;
using SonoranDispatch.Compatibility.Surfaces;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Compatibility;

/// <summary>The server events through which other scripts raise alerts, and how these and the functions of stand-ins are read.</summary>
public static class CompatEvents
{
    /// <summary>An officer responds to a call: the call's number, and from a server resource the officer.</summary>
    public const string Attach = "ps-dispatch:server:attach";

    /// <summary>An officer leaves a call.</summary>
    public const string Detach = "ps-dispatch:server:detach";

    /// <summary>Those of the events that server scripts also send to every player's game at once, as a client event.</summary>
    public static IReadOnlyCollection<string> SentToEveryGame { get; } = new HashSet<string>(StringComparer.Ordinal) { "cd_dispatch:AddNotification" };

    /// <summary>Returns whether a client's alert repeats what a server script sent to every client at once.</summary>
    /// <param name="surface">The compatibility surface.</param>
    /// <param name="function">The name of its function.</param>
    public static bool IsBroadcast(string surface, string function) => surface == CompatSurfaceIds.Cd && function == CdDispatch.ToEverybody;

    /// <summary>The names of the events.</summary>
    public static IReadOnlyCollection<string> Names => AlertSurfaces.EventNames;

    /// <summary>The compatibility surface that an event belongs to.</summary>
    public static string SurfaceOf(string name) => AlertSurfaces.SurfaceOf(name);

    /// <summary>Reads an event.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">Its arguments, in plain types.</param>
    /// <returns><c>null</c> if it contains nothing usable.</returns>
    internal static CompatAlert? Read(string name, IReadOnlyList<object?> arguments) => AlertSurfaces.Read(name, arguments);

    /// <summary>Reads what a stand-in or this resource's own client script sends.</summary>
    /// <param name="surface">The compatibility surface: one of <see cref="CompatSurfaceIds"/>.</param>
    /// <param name="function">The name of its function.</param>
    /// <param name="given">The function's argument, or the list of its arguments, in plain types.</param>
    /// <param name="isServer">Whether a server resource calls it.</param>
    internal static CompatAlert? Read(string surface, string function, object? given, bool isServer)
    {
        if (surface is CompatSurfaceIds.Ps or CompatSurfaceIds.Qs)
        {
            if (PsPresets.Find(function) is { } preset) return PsDispatch.Preset(function, preset, given) with { Surface = surface };
            if (function == "CustomAlert") return PsDispatch.Table.Read(given) is { } custom ? custom with { Surface = surface } : null;
        }

        if (IsBroadcast(surface, function)) return CdDispatch.Table.Read(given) is { } alert ? alert with { IsBroadcast = true } : null;
        if (AlertSurfaces.Find(surface, function, isServer) is not { } found) return null;

        return given is IList ? found.Surface.Read(found.Entry, [.. LuaTableLookup.Items(given)]) : found.Surface.Read(given);
    }
}
