using SonoranDispatch.Configuration;

namespace SonoranDispatch.Audience;

/// <summary>
/// A polygon on the map, by the even-odd rule. A point on a line belongs to the side to the east, or to the north where the line runs straight from west to
/// east: so of two polygons that share the line, exactly one holds it.
/// </summary>
internal sealed class AreaPolygon
{
    private readonly double _west = double.MaxValue;
    private readonly double _east = double.MinValue;
    private readonly double _south = double.MaxValue;
    private readonly double _north = double.MinValue;
    private readonly Side[] _sides;

    /// <summary>Joins the last corner to the first.</summary>
    public AreaPolygon(IReadOnlyList<AreaPoint> corners)
    {
        var sides = new List<Side>(corners.Count);
        for (var at = 0; at < corners.Count; at++)
        {
            var (from, to) = (corners[at], corners[(at + 1) % corners.Count]);
            (_west, _east) = (Math.Min(_west, from.X), Math.Max(_east, from.X));
            (_south, _north) = (Math.Min(_south, from.Y), Math.Max(_north, from.Y));

            // Always from south to north, so that a neighbour with the same line computes the same.
            if (from.Y != to.Y) sides.Add(from.Y < to.Y ? new Side(from.X, from.Y, to.X, to.Y) : new Side(to.X, to.Y, from.X, from.Y));
        }

        _sides = [.. sides];
    }

    /// <summary>Returns whether it holds a point. Allocates nothing.</summary>
    public bool Holds(double x, double y)
    {
        if (!(x >= _west && x <= _east && y >= _south && y <= _north)) return false;

        var isInside = false;
        foreach (var side in _sides)
            if (y >= side.SouthY && y < side.NorthY && side.IsEastOf(x, y)) isInside = !isInside;

        return isInside;
    }

    private readonly record struct Side(double SouthX, double SouthY, double NorthX, double NorthY)
    {
        public bool IsEastOf(double x, double y) => ((NorthX - SouthX) * (y - SouthY)) - ((x - SouthX) * (NorthY - SouthY)) > 0;
    }
}
