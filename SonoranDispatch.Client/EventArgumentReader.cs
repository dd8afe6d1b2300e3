using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>
/// Reads the arguments of events and callbacks. Other scripts on this computer can trigger both with any content, and the runtime
/// permanently removes a handler that throws: so nothing here throws.
/// </summary>
internal static class EventArgumentReader
{
    private const int MostUrgency = 3;

    /// <summary>Reads a number of any numeric type; not a text, not NaN, not infinity.</summary>
    public static bool TryNumber(object? value, out double number)
    {
        number = 0;
        var convertible = value as IConvertible;
        if (convertible == null) return false;
        var type = convertible.GetTypeCode();
        if (type < TypeCode.SByte || type > TypeCode.Decimal) return false;
        number = convertible.ToDouble(CultureInfo.InvariantCulture);
        return !double.IsNaN(number) && !double.IsInfinity(number);
    }

    /// <summary>Reads a call's number, or 0.</summary>
    public static int Call(object? value)
    {
        double number;
        return TryNumber(value, out number) && number >= 1 && number <= int.MaxValue ? (int)number : 0;
    }

    /// <summary>Reads a number from 0 to 3: an urgency or a sound tier. Anything that is not a number gives the default.</summary>
    public static int UpToThree(object? value, int otherwise)
    {
        double number;
        return TryNumber(value, out number) ? (int)Math.Max(0, Math.Min(MostUrgency, number)) : otherwise;
    }

    /// <summary>Reads a text of at most the given length; longer ones are truncated, and anything else is empty.</summary>
    public static string Text(object? value, int most)
    {
        var text = value as string ?? "";
        if (text.Length <= most) return text;
        return text.Substring(0, IsHighSurrogate(text[most - 1]) ? most - 1 : most);
    }

    // In the game client's library the equivalent test is inaccessible: a method that calls char.IsHighSurrogate fails there as a whole.
    private static bool IsHighSurrogate(char letter) => letter >= '\ud800' && letter <= '\udbff';

    /// <summary>Reads a boolean; anything else is false.</summary>
    public static bool Flag(object? value) => value is bool && (bool)value;

    /// <summary>Reads a field of a callback's body, or null.</summary>
    public static object? Field(IDictionary<string, object> body, string name)
    {
        object value;
        return body.TryGetValue(name, out value) ? value : null;
    }
}
