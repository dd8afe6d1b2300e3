namespace SonoranDispatch.Postals;

/// <summary>
/// Finds the postal nearest to a place. Entries are sorted from west to east, so a lookup searches outwards from the place and stops when
/// nothing closer can follow: it reads some dozens of the usual few thousand entries.
/// </summary>
public sealed class PostalMap
{
    private readonly double[] _easts;
    private readonly double[] _norths;
    private readonly string[] _codes;

    internal PostalMap(IEnumerable<(string Code, double X, double Y)> postals)
    {
        // Codes break ties, so that two servers with the same file find the same postal.
        var sorted = postals.OrderBy(postal => postal.X).ThenBy(postal => postal.Y).ThenBy(postal => postal.Code, StringComparer.Ordinal).ToArray();
        _easts = Array.ConvertAll(sorted, postal => postal.X);
        _norths = Array.ConvertAll(sorted, postal => postal.Y);
        _codes = Array.ConvertAll(sorted, postal => postal.Code);
    }

    /// <summary>A map without postals.</summary>
    public static PostalMap Empty { get; } = new([]);

    /// <summary>The number of postals.</summary>
    public int Count => _codes.Length;

    /// <summary>Returns where a postal is.</summary>
    /// <param name="code">The postal, in any case.</param>
    /// <returns>East and north in metres; <c>null</c> if there is no such postal.</returns>
    public (double X, double Y)? Find(string code)
    {
        var index = code.Length == 0 ? -1 : Array.FindIndex(_codes, known => string.Equals(known, code, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : (_easts[index], _norths[index]);
    }

    /// <summary>Finds the postal nearest to a place.</summary>
    /// <param name="x">East, metres.</param>
    /// <param name="y">North, metres.</param>
    /// <param name="maxDistance">The maximum distance in metres; 0 for any distance.</param>
    /// <returns><c>null</c> if there is none within that distance, or if the coordinates are not valid.</returns>
    public NearestPostal? Nearest(double x, double y, double maxDistance = 0)
    {
        if (_codes.Length == 0 || !IsFinite(x) || !IsFinite(y)) return null;

        var start = FirstAtOrEastOf(x);
        var best = -1;
        var bestSquare = maxDistance > 0 ? maxDistance * maxDistance : double.PositiveInfinity;
        for (var index = start; index < _codes.Length && Square(_easts[index] - x) <= bestSquare; index++) Consider(index, x, y, ref best, ref bestSquare);
        for (var index = start - 1; index >= 0 && Square(_easts[index] - x) <= bestSquare; index--) Consider(index, x, y, ref best, ref bestSquare);
        return best < 0 ? null : new NearestPostal(_codes[best], Math.Sqrt(bestSquare));
    }

    private void Consider(int index, double x, double y, ref int best, ref double bestSquare)
    {
        var square = Square(_easts[index] - x) + Square(_norths[index] - y);
        if (square > bestSquare || (square == bestSquare && best >= 0 && best < index)) return;
        best = index;
        bestSquare = square;
    }

    private int FirstAtOrEastOf(double x)
    {
        var found = Array.BinarySearch(_easts, x);
        if (found < 0) return ~found;
        while (found > 0 && _easts[found - 1] == x) found--;
        return found;
    }

    private static double Square(double value) => value * value;

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
