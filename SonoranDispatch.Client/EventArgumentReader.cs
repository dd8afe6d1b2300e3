using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>
/// Reads what came in an event or a callback. Other scripts on this computer can trigger both with anything in them, and a handler that
/// throws is removed for ever: so nothing here throws.
/// </summary>
internal static class EventArgumentReader
{
    private const int MostUrgency = 3;

    /// <summary>A number of whatever numeric type; not a text, not NaN, not endless.</summary>
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

    /// <summary>A call's number, or 0.</summary>
    public static int Call(object? value)
    {
        double number;
        return TryNumber(value, out number) && number >= 1 && number <= int.MaxValue ? (int)number : 0;
    }

    /// <summary>A number from 0 to 3: an urgency or a tier of sound. What is no number gives the default.</summary>
    public static int UpToThree(object? value, int otherwise)
    {
        double number;
        return TryNumber(value, out number) ? (int)Math.Max(0, Math.Min(MostUrgency, number)) : otherwise;
    }

    /// <summary>A text of at most so many characters; longer ones are cut, and what is no text is empty.</summary>
    public static string Text(object? value, int most)
    {
        var text = value as string ?? "";
        if (text.Length <= most) return text;
        return text.Substring(0, IsHighSurrogate(text[most - 1]) ? most - 1 : most);
    }

    // The game client's library keeps its own test for this to itself: a method that calls char.IsHighSurrogate fails there as a whole.
    private static bool IsHighSurrogate(char letter) => letter >= '\ud800' && letter <= '\udbff';

    /// <summary>Yes or no; what is neither is no.</summary>
    public static bool Flag(object? value) => value is bool && (bool)value;

    /// <summary>A field of a callback's body, or null.</summary>
    public static object? Field(IDictionary<string, object> body, string name)
    {
        object value;
        return body.TryGetValue(name, out value) ? value : null;
    }
}
