using System.Globalization;

namespace SonoranDispatch.Contracts;

/// <summary>Reads numbers and booleans as Lua, JavaScript and C# send them: any numeric type, or its text. Never throws.</summary>
public static class LuaNumberReader
{
    // No number needs more characters, and parsing a long text costs time.
    private const int LongestText = 40;

    /// <summary>Reads a finite number.</summary>
    /// <param name="value">Any numeric type, or a text with a decimal point such as "425.1".</param>
    /// <returns><c>null</c> for anything else.</returns>
    public static double? Of(object? value)
    {
        double number;
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal:
                number = ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture);
                break;
            case string { Length: > 0 and <= LongestText } text
                when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed):
                number = parsed;
                break;
            default:
                return null;
        }

        return double.IsNaN(number) || double.IsInfinity(number) ? null : number;
    }

    /// <summary>Reads a whole number in the range of an int.</summary>
    /// <returns><c>null</c> for anything else, fractions included.</returns>
    public static int? Whole(object? value) =>
        Of(value) is >= int.MinValue and <= int.MaxValue and var number && Math.Floor(number) == number ? (int)number : null;

    /// <summary>Reads a boolean: a boolean, 1 or 0, or one of these as text in any case.</summary>
    /// <returns><c>null</c> for anything else.</returns>
    public static bool? Flag(object? value) => value switch
    {
        bool flag => flag,
        string text when string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) => true,
        string text when string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) => false,
        _ => Of(value) switch
        {
            1 => true,
            0 => false,
            _ => null,
        },
    };
}
