using System.Globalization;

namespace SonoranDispatch.Server;

/// <summary>
/// Reads event and export arguments, which arrive as any numeric type, text, table or null. If a handler let the runtime convert them, the
/// first caller to send something else would get it permanently removed. Never throws.
/// </summary>
internal static class LuaValue
{
    /// <summary>Reads a whole number from any numeric type.</summary>
    /// <returns>False for anything else, for fractions, and for numbers outside the range of an int.</returns>
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

    /// <summary>Reads a number from any numeric type.</summary>
    /// <returns>False for anything else, and for numbers that are not finite.</returns>
    public static bool TryNumber(object? value, out double number)
    {
        number = value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double
            ? ((IConvertible)value).ToDouble(CultureInfo.InvariantCulture)
            : double.NaN;
        return !double.IsNaN(number) && !double.IsInfinity(number);
    }

    /// <summary>Reads a field of a table.</summary>
    /// <returns><c>null</c> if the table has no such field, or is not a table.</returns>
    public static object? Field(object? table, string name) =>
        table is IDictionary<string, object> fields && fields.TryGetValue(name, out var value) ? value : null;

    /// <summary>Reads a text; empty for anything else.</summary>
    public static string Text(object? value) => value as string ?? "";

    /// <summary>Reads the player behind an event.</summary>
    /// <param name="source">The runtime's source: "net:12"; empty or absent for the server itself.</param>
    /// <returns>The player's server id, from 1; 0 if no player is behind it.</returns>
    public static int Player(string? source)
    {
        if (source is null) return 0;

        var digits = source.Substring(source.LastIndexOf(':') + 1);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var player) ? player : 0;
    }
}
