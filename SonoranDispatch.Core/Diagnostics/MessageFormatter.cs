using System.Globalization;
using System.Text;

namespace SonoranDispatch.Diagnostics;

/// <summary>Puts values into a message under the invariant culture. A message that does not fit its values is shown as it stands: saying something never fails.</summary>
internal static class MessageFormatter
{
    /// <summary>Fills a composite format text.</summary>
    /// <param name="format">Text with <c>{0}</c>, <c>{1}</c> ...</param>
    /// <param name="values">What stands there. Line breaks and other control characters become spaces, so that no value can imitate a line of the log.</param>
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
