using System.Globalization;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// A few named places on the island, because there is no game map here. Returns the street, crossing and zone of the nearest one. The names are the
/// game's; the positions are approximate.
/// </summary>
public static class IslandStreets
{
    private static readonly (double X, double Y, string Street, string Crossing, string Zone)[] Spots =
    [
        (30, -1885, "Grove Street", "", "Davis"),
        (425, -979, "Sinner Street", "Atlee Street", "Mission Row"),
        (-540, -215, "Carcer Way", "Dorset Drive", "Rockford Hills"),
        (295, -585, "Elgin Avenue", "Strawberry Avenue", "Pillbox Hill"),
        (-1390, -585, "Marathon Avenue", "Bay City Avenue", "Del Perro"),
        (1855, 3690, "Alhambra Drive", "Zancudo Avenue", "Sandy Shores"),
        (-440, 6020, "Paleto Boulevard", "Duluoz Avenue", "Paleto Bay"),
        (2560, 390, "Palomino Freeway", "", "Tataviam Mountains"),
    ];

    /// <summary>Returns the street, crossing and zone of a position.</summary>
    public static (string Street, string Crossing, string Zone) StreetAt(double x, double y)
    {
        var (_, _, street, crossing, zone) = Spots.MinBy(spot => Math.Pow(spot.X - x, 2) + Math.Pow(spot.Y - y, 2));
        return (street, crossing, zone);
    }

    /// <summary>Returns street and zone in one line, as the console shows them.</summary>
    public static string Describe(double x, double y)
    {
        var (street, _, zone) = StreetAt(x, y);
        return string.Create(CultureInfo.InvariantCulture, $"{street}, {zone}");
    }
}
