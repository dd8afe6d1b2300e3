using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>Where a call is, in metres: a spot, or the centre of a circle that the true spot lies in.</summary>
internal struct Place
{
    public readonly float X;
    public readonly float Y;
    public readonly float Z;

    /// <summary>0 where the spot is exact.</summary>
    public readonly float Radius;

    private const double MapEdge = 100000;
    private const double WidestCircle = 10000;

    private Place(double x, double y, double z, double radius)
    {
        X = (float)x;
        Y = (float)y;
        Z = (float)z;
        Radius = (float)radius;
    }

    /// <summary>True where the spot is exact.</summary>
    public bool IsExact => Radius <= 0;

    /// <summary>Reads a place that came in an event. A radius that cannot be read makes it no place: a circle must not become an exact spot.</summary>
    public static bool TryRead(object? x, object? y, object? z, object? radius, out Place place)
    {
        place = default(Place);
        double east, north, up, around;
        if (!Incoming.TryNumber(x, out east) || !Incoming.TryNumber(y, out north) || !Incoming.TryNumber(z, out up)) return false;
        if (!Incoming.TryNumber(radius, out around) || around < 0 || around > WidestCircle) return false;
        if (Math.Abs(east) > MapEdge || Math.Abs(north) > MapEdge || Math.Abs(up) > MapEdge) return false;
        place = new Place(east, north, up, around);
        return true;
    }

    /// <summary>How far a spot is from here, in metres over ground.</summary>
    public double MetresFrom(Vector3 spot)
    {
        double east = X - spot.X;
        double north = Y - spot.Y;
        return Math.Sqrt((east * east) + (north * north));
    }
}
