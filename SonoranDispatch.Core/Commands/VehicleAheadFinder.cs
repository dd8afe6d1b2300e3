using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>Which vehicle somebody has in front of him.</summary>
public static class VehicleAheadFinder
{
    /// <summary>The nearest one within reach and within the angle; both edges count.</summary>
    /// <param name="from">Where he stands or drives, and which way he faces.</param>
    /// <param name="own">The handle of the vehicle he is in; <c>null</c> on foot.</param>
    /// <param name="vehicles">All that may be.</param>
    /// <param name="metres">How far, height counted: the road below a bridge is not ahead.</param>
    /// <param name="degrees">How far to either side of where he faces, 0 to 180.</param>
    /// <returns><c>null</c> where there is none.</returns>
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

    /// <summary>The distance between two places, metres, height counted.</summary>
    public static double Distance(Place first, Place second)
    {
        var (ground, up) = (first.DistanceTo(second), first.Z - second.Z);
        return Math.Sqrt((ground * ground) + (up * up));
    }

    // The game counts headings from north towards west: heading 90 looks along negative x. Whoever stands in the very spot faces it.
    private static double AngleTo(Position from, Place place)
    {
        var (east, north) = (place.X - from.Place.X, place.Y - from.Place.Y);
        if (east == 0 && north == 0) return 0;

        var direction = Math.Atan2(-east, north) * 180 / Math.PI;
        var turn = Math.Abs(direction - from.Heading) % 360;
        return Math.Round(turn > 180 ? 360 - turn : turn, 9);
    }
}
