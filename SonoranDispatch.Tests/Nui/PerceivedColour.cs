namespace SonoranDispatch.Tests.Nui;

/// <summary>How a colour looks with a given type of colour vision, in CIELAB, where distances match the differences that people see.</summary>
internal static class PerceivedColour
{
    /// <summary>Returns lightness, green to red, and blue to yellow.</summary>
    /// <param name="colour">Red, green and blue, 0 to 255 (sRGB).</param>
    /// <param name="eye">The colour vision, as three rows of a matrix on linear red, green and blue.</param>
    public static double[] Lab(double[] colour, double[] eye)
    {
        var linear = colour.Select(Linear).ToArray();
        var seen = Enumerable.Range(0, 3).Select(row => Math.Clamp(Row(eye, row, linear), 0, 1)).ToArray();
        double[] toXyz = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505];
        var x = Curve(Row(toXyz, 0, seen) / 0.95047);
        var y = Curve(Row(toXyz, 1, seen));
        var z = Curve(Row(toXyz, 2, seen) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    /// <summary>Returns the distance between two colours (CIE 1976).</summary>
    public static double Difference(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (one, other) => (one - other) * (one - other)).Sum());

    private static double Linear(double value) => value / 255 <= 0.04045 ? value / 255 / 12.92 : Math.Pow(((value / 255) + 0.055) / 1.055, 2.4);

    private static double Row(double[] matrix, int row, double[] values) => Enumerable.Range(0, 3).Sum(at => matrix[(row * 3) + at] * values[at]);

    private static double Curve(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16.0 / 116);
}
