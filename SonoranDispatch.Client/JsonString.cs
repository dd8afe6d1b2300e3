using System.Globalization;
using System.Text;

namespace SonoranDispatch.Client;

/// <summary>Writes a text as JSON. The client has no JSON library, and writes little.</summary>
internal static class JsonString
{
    /// <summary>The text in quotes. It escapes what JSON requires, and the two line ends that JavaScript once did not allow in strings.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            if (letter == '"' || letter == '\\') json.Append('\\').Append(letter);
            else if (letter < ' ' || letter == '\u007f' || letter == '\u2028' || letter == '\u2029') Escape(json, letter);
            else json.Append(letter);
        }

        return json.Append('"').ToString();
    }

    private static void Escape(StringBuilder json, char letter) =>
        json.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
}
