using System.Globalization;
using SonoranDispatch.Players;

namespace SonoranDispatch.Cad;

/// <summary>
/// The flat string map stored with a call: its location for the live map, its source, and its uuid. Numbers are written in the invariant culture with
/// one decimal ("425.1"), whatever the server's locale.
/// </summary>
public static class CallMetaData
{
    /// <summary>The key by which the project recognises its own calls.</summary>
    public const string Uuid = "uuid";

    /// <summary>
    /// The key by which the CAD says from which 911 call a dispatch call was made, by that call's number (page dispatch-event). Ours say it too.
    /// </summary>
    public const string Origin = "origin911";

    /// <summary>Returns the map of the dispatch call that a 911 call becomes: what others added stays.</summary>
    /// <param name="uuid">The call's uuid.</param>
    /// <param name="place">The call's location.</param>
    /// <param name="held">The map of the 911 call.</param>
    /// <param name="emergency">The number of the 911 call.</param>
    public static IReadOnlyDictionary<string, string> FromEmergency(Guid uuid, Place? place, IReadOnlyDictionary<string, string> held, int emergency)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Union(EmergencyFieldsWriter.WithoutImported(held), For(uuid, place))) map[pair.Key] = pair.Value;
        map[Origin] = emergency.ToString(CultureInfo.InvariantCulture);
        return map;
    }

    /// <summary>Creates the map for a call.</summary>
    /// <param name="uuid">The call's uuid.</param>
    /// <param name="place">The call's location. Null omits x, y, z and radius.</param>
    public static IReadOnlyDictionary<string, string> For(Guid uuid, Place? place)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["source"] = "sonorandispatch",
            [Uuid] = uuid.ToString("D"),
        };
        if (place is not null) Add(map, place);
        return map;
    }

    /// <summary>
    /// Returns the map to store so that no other party's key is lost: all keys held, overwritten by the project's own. The radius of an earlier
    /// location is removed if the new location has none.
    /// </summary>
    /// <param name="held">The map that the CAD holds.</param>
    /// <param name="own">The map that the project wants to store.</param>
    public static IReadOnlyDictionary<string, string> Union(IReadOnlyDictionary<string, string> held, IReadOnlyDictionary<string, string> own)
    {
        var union = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in held) union[pair.Key] = pair.Value;
        if (own.ContainsKey("x")) union.Remove("radius");
        foreach (var pair in own) union[pair.Key] = pair.Value;
        return union;
    }

    /// <summary>Whether a map contains the given location.</summary>
    /// <param name="held">The map that the CAD holds.</param>
    /// <param name="place">The expected location. Null matches any map.</param>
    public static bool Holds(IReadOnlyDictionary<string, string> held, Place? place) =>
        place is null || (Says(held, "x", place.X) && Says(held, "y", place.Y) && Says(held, "z", place.Z)
            && (place.Radius is { } radius ? Says(held, "radius", radius) : !held.ContainsKey("radius")));

    /// <summary>Returns the place that a map contains.</summary>
    /// <param name="held">The map that the CAD holds. Others write their coordinates as they like.</param>
    /// <returns>Null if x or y is missing, is no number, or lies outside the world.</returns>
    public static Place? PlaceOf(IReadOnlyDictionary<string, string> held)
    {
        if (NumberIn(held, "x") is not { } x || NumberIn(held, "y") is not { } y) return null;

        var z = NumberIn(held, "z") ?? 0;
        return WorldBounds.Holds(x, y, z) ? new Place(x, y, z, NumberIn(held, "radius") is { } radius and > 0 and <= WorldBounds.Farthest ? radius : null) : null;
    }

    /// <summary>Returns the number of the 911 call from which a dispatch call was made.</summary>
    /// <param name="held">The map that the CAD holds.</param>
    /// <returns>Null if it names none.</returns>
    public static int? OriginIn(IReadOnlyDictionary<string, string> held)
    {
        if (!held.TryGetValue(Origin, out var text) && !held.TryGetValue("createdFromId", out text)) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    /// <summary>Returns the map that only says where a call is, for a call that somebody else created.</summary>
    public static IReadOnlyDictionary<string, string> Of(Place place)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(map, place);
        return map;
    }

    private static double? NumberIn(IReadOnlyDictionary<string, string> held, string key) =>
        held.TryGetValue(key, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Add(Dictionary<string, string> map, Place place)
    {
        map["x"] = Number(place.X);
        map["y"] = Number(place.Y);
        map["z"] = Number(place.Z);
        if (place.Radius is { } radius) map["radius"] = Number(radius);
    }

    private static bool Says(IReadOnlyDictionary<string, string> held, string key, double value) =>
        held.TryGetValue(key, out var text) && string.Equals(text, Number(value), StringComparison.Ordinal);

    private static string Number(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
