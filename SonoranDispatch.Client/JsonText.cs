using System.Globalization;
using System.Text;

namespace SonoranDispatch.Client;

/// <summary>A text as JSON. The client has no library for it, and writes little.</summary>
internal static class JsonText
{
    /// <summary>
    /// The text in quotes. Escaped are what JSON asks for, the two line ends that JavaScript once took for its own, and halves of a
    /// character pair, which no encoding can carry.
    /// </summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) json.Append(letter).Append(text[++i]);
            else if (letter == '"' || letter == '\\') json.Append('\\').Append(letter);
            else if (letter < ' ' || letter == '\u007f' || letter == '\u2028' || letter == '\u2029' || char.IsSurrogate(letter)) Escape(json, letter);
            else json.Append(letter);
        }

        return json.Append('"').ToString();
    }

    private static void Escape(StringBuilder json, char letter) =>
        json.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}
