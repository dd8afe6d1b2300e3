using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>An area of the map, ready to be asked which places it holds. Asking allocates nothing.</summary>
internal sealed class Area(AreaSettings settings)
{
    private readonly AreaPolygon _polygon = new(settings.Points);
    private readonly AreaCircle[] _circles = [.. settings.Circles];
    private readonly string[] _zones = [.. settings.Zones];

    /// <summary>The area's name.</summary>
    public string Name => settings.Id;

    /// <summary>Returns whether it holds a place.</summary>
    /// <param name="place">The place, or the middle of an approximate one; <c>null</c> if unknown.</param>
    /// <param name="zone">The game's name of the zone as the report gives it; empty if unknown.</param>
    public bool Holds(Place? place, string zone)
    {
        if (place is not null && (_polygon.Holds(place.X, place.Y) || IsInCircle(place))) return true;
        if (zone.Length == 0) return false;

        foreach (var name in _zones)
            if (string.Equals(name, zone, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }

    private bool IsInCircle(Place place)
    {
        foreach (var circle in _circles)
        {
            var (east, north) = (place.X - circle.X, place.Y - circle.Y);
            if ((east * east) + (north * north) <= circle.RadiusMetres * circle.RadiusMetres) return true;
        }

        return false;
    }
}
