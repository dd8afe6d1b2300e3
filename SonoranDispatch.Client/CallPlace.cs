using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>A call's place, in metres: exact coordinates, or the centre of a circle that contains the true place.</summary>
internal struct CallPlace
{
    public readonly float X;
    public readonly float Y;
    public readonly float Z;

    /// <summary>The radius; 0 if the place is exact.</summary>
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

    /// <summary>True if the place is exact.</summary>
    public bool IsExact => Radius <= 0;

    /// <summary>Reads a place from an event. An unreadable radius makes it invalid: a circle must not turn into an exact place.</summary>
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

    /// <summary>The distance to a position in metres, ignoring height.</summary>
    public double MetresFrom(Vector3 position)
    {
        double east = X - position.X;
        double north = Y - position.Y;
        return Math.Sqrt((east * east) + (north * north));
    }
}
