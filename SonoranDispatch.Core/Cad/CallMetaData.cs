using System.Globalization;
using SonoranDispatch.Players;

namespace SonoranDispatch.Cad;

/// <summary>
/// The flat map of strings that goes with a call: its place for the live map, where it came from, and its uuid.
/// Numbers are written under the invariant culture with one decimal ("425.1"), whatever the server's locale.
/// </summary>
public static class CallMetaData
{
    /// <summary>The key under which the project's own calls are recognised.</summary>
    public const string Uuid = "uuid";

    /// <summary>The map for a call.</summary>
    /// <param name="uuid">The call's uuid.</param>
    /// <param name="place">Its place; <c>null</c> leaves x, y, z and radius out.</param>
    public static IReadOnlyDictionary<string, string> For(Guid uuid, Place? place)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["source"] = "sonorandispatch",
            [Uuid] = uuid.ToString("D"),
        };
        if (place is null) return map;

        map["x"] = Number(place.X);
        map["y"] = Number(place.Y);
        map["z"] = Number(place.Z);
        if (place.Radius is { } radius) map["radius"] = Number(radius);
        return map;
    }

    /// <summary>
    /// What to store so that nobody else's key is lost: everything held, with the project's own keys on top.
    /// A radius of an earlier place goes when the new place has none.
    /// </summary>
    /// <param name="held">What the CAD holds.</param>
    /// <param name="own">What the project wants to stand there.</param>
    public static IReadOnlyDictionary<string, string> Union(IReadOnlyDictionary<string, string> held, IReadOnlyDictionary<string, string> own)
    {
        var union = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in held) union[pair.Key] = pair.Value;
        if (own.ContainsKey("x")) union.Remove("radius");
        foreach (var pair in own) union[pair.Key] = pair.Value;
        return union;
    }

    /// <summary>Whether a map places a call where it should be.</summary>
    /// <param name="held">What the CAD holds.</param>
    /// <param name="place">Where the call should be; <c>null</c> is held by any map.</param>
    public static bool Holds(IReadOnlyDictionary<string, string> held, Place? place) =>
        place is null || (Says(held, "x", place.X) && Says(held, "y", place.Y) && Says(held, "z", place.Z)
            && (place.Radius is { } radius ? Says(held, "radius", radius) : !held.ContainsKey("radius")));

    private static bool Says(IReadOnlyDictionary<string, string> held, string key, double value) =>
        held.TryGetValue(key, out var text) && string.Equals(text, Number(value), StringComparison.Ordinal);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
