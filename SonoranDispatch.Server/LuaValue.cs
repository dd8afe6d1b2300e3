using System.Globalization;

namespace SonoranDispatch.Server;

/// <summary>
/// Reads event and export arguments, which arrive as any numeric type, text, table or nothing. A handler that let the runtime convert
/// them would be removed for ever by the first caller who sends something else. Never throws.
/// </summary>
internal static class LuaValue
{
    /// <summary>A whole number from any numeric type.</summary>
    /// <returns>False for anything else, for fractions, and outside the range of an int.</returns>
    public static bool TryInt(object? value, out int number)
    {
        number = 0;
        double wide;
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long or ulong:
                wide = ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture);
                break;
            case float single:
                wide = single;
                break;
            case double large:
                wide = large;
                break;
            default:
                return false;
        }

        if (!(wide >= int.MinValue && wide <= int.MaxValue) || Math.Floor(wide) != wide) return false;

        number = (int)wide;
        return true;
    }

    /// <summary>A number from any numeric type.</summary>
    /// <returns>False for anything else, and for what is not finite.</returns>
    public static bool TryNumber(object? value, out double number)
    {
        number = value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double
            ? ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture)
            : double.NaN;
        return !double.IsNaN(number) && !double.IsInfinity(number);
    }

    /// <summary>A field of a table.</summary>
    /// <returns><c>null</c> where the table has none, or is no table.</returns>
    public static object? Field(object? table, string name) =>
        table is IDictionary<string, object> fields && fields.TryGetValue(name, out var value) ? value : null;

    /// <summary>A text; empty for anything else.</summary>
    public static string Text(object? value) => value as string ?? "";

    /// <summary>The player behind an event.</summary>
    /// <param name="source">As the runtime gives it: "net:12"; empty or absent for the server itself.</param>
    /// <returns>His server id, from 1; 0 where no player is behind it.</returns>
    public static int Player(string? source)
    {
        if (source is null) return 0;

        var digits = source.Substring(source.LastIndexOf(':') + 1);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var player) ? player : 0;
    }
}
