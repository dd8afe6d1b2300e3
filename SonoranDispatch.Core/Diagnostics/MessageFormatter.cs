using System.Globalization;
using System.Text;

namespace SonoranDispatch.Diagnostics;

/// <summary>Formats messages using the invariant culture. Never fails: if the values do not fit, the format string is returned unchanged.</summary>
internal static class MessageFormatter
{
    /// <summary>Fills a composite format string.</summary>
    /// <param name="format">A string with <c>{0}</c>, <c>{1}</c> ...</param>
    /// <param name="values">The values. Line breaks and other control characters become spaces, so that a value cannot imitate a log line.</param>
    public static string Fill(string format, IReadOnlyList<object?> values)
    {
        if (values.Count == 0) return format;

        var texts = new object[values.Count];
        for (var index = 0; index < texts.Length; index++) texts[index] = OneLine(Convert.ToString(values[index], CultureInfo.InvariantCulture) ?? "");

        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, texts);
        }
        catch (FormatException)
        {
            return format;
        }
    }

    private static string OneLine(string text)
    {
        if (!text.Any(char.IsControl)) return text;

        var line = new StringBuilder(text.Length);
        foreach (var character in text) line.Append(char.IsControl(character) ? ' ' : character);
        return line.ToString();
    }
}
