using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>Where a call is, in metres: a spot, or the centre of a circle that the true spot lies in.</summary>
internal struct CallPlace
{
    public readonly float X;
    public readonly float Y;
    public readonly float Z;

    /// <summary>0 where the spot is exact.</summary>
    public readonly float Radius;

    private const double MapEdge = 100000;
    private const double WidestCircle = 10000;

    private CallPlace(double x, double y, double z, double radius)
    {
        X = (float)x;
        Y = (float)y;
        Z = (float)z;
        Radius = (float)radius;
    }

    /// <summary>True where the spot is exact.</summary>
    public bool IsExact => Radius <= 0;

    /// <summary>Reads a place that came in an event. A radius that cannot be read makes it no place: a circle must not become an exact spot.</summary>
    public static bool TryRead(object? x, object? y, object? z, object? radius, out CallPlace place)
    {
        place = default(CallPlace);
        double east, north, up, around;
        if (!EventArgumentReader.TryNumber(x, out east) || !EventArgumentReader.TryNumber(y, out north) || !EventArgumentReader.TryNumber(z, out up)) return false;
        if (!EventArgumentReader.TryNumber(radius, out around) || around < 0 || around > WidestCircle) return false;
        if (Math.Abs(east) > MapEdge || Math.Abs(north) > MapEdge || Math.Abs(up) > MapEdge) return false;
        place = new CallPlace(east, north, up, around);
        return true;
    }

    /// <summary>How far a spot is from here, in metres over ground.</summary>
    public double MetresFrom(Vector3 position)
    {
        double east = X - position.X;
        double north = Y - position.Y;
        return Math.Sqrt((east * east) + (north * north));
    }
}
