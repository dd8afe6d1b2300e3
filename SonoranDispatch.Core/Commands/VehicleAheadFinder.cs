using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>Finds the vehicle ahead of a person.</summary>
public static class VehicleAheadFinder
{
    /// <summary>Returns the nearest vehicle within the given distance and angle, both inclusive.</summary>
    /// <param name="from">The position and heading of the person.</param>
    /// <param name="own">The handle of the vehicle they are in. Null if they are on foot.</param>
    /// <param name="vehicles">The candidates.</param>
    /// <param name="metres">The maximum distance, including height: a vehicle on the road below a bridge is not ahead.</param>
    /// <param name="degrees">The maximum angle to either side of their heading, 0 to 180.</param>
    /// <returns>Null if there is no such vehicle.</returns>
    public static VehiclePosition? Find(Position from, int? own, IReadOnlyList<VehiclePosition> vehicles, double metres, double degrees)
    {
        VehiclePosition? nearest = null;
        var least = metres;
        foreach (var vehicle in vehicles)
        {
            if (vehicle.Handle == own || AngleTo(from, vehicle.Position.Place) > degrees) continue;

            var distance = Distance(from.Place, vehicle.Position.Place);
            if (distance > least || (nearest is not null && distance == least)) continue;
            (nearest, least) = (vehicle, distance);
        }

        return nearest;
    }

    /// <summary>Returns the distance between two locations in metres, including height.</summary>
    public static double Distance(Place first, Place second)
    {
        var (ground, up) = (first.DistanceTo(second), first.Z - second.Z);
        return Math.Sqrt((ground * ground) + (up * up));
    }

    // The game counts headings from north towards west: heading 90 points along negative x. A vehicle at the same spot counts as straight ahead.
    private static double AngleTo(Position from, Place place)
    {
        var (east, north) = (place.X - from.Place.X, place.Y - from.Place.Y);
        if (east == 0 && north == 0) return 0;

        var direction = Math.Atan2(-east, north) * 180 / Math.PI;
        var turn = Math.Abs(direction - from.Heading) % 360;
        return Math.Round(turn > 180 ? 360 - turn : turn, 9);
    }
}
