using System.Text;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// The CAD's words made fit for a log: one line, at most <see cref="MaxLength"/> characters, without control characters, and
/// without the key, even where the CAD repeats the request and escapes it.
/// </summary>
internal static class FailureText
{
    /// <summary>Characters.</summary>
    public const int MaxLength = 300;

    private const int MostRead = 64 * 1024;
    private const string Mask = "***";

    /// <summary>Cleans a text.</summary>
    /// <param name="text">The CAD's or the transport's words.</param>
    /// <param name="key">The API key; may be empty.</param>
    public static string Clean(string text, string key)
    {
        var isCut = text.Length > MostRead;
        var clean = Without(OneLine(isCut ? text.Substring(0, MostRead) : text), key.Trim());

        // Where the text was cut, its last characters may be the first ones of a key.
        if (isCut) clean = clean.Substring(0, Math.Max(0, clean.Length - (key.Length * SecretPattern.LongestWay)));
        return Cut(clean.Trim());
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\r' or '\n' or '\t') line.Append(' ');
            else if (!char.IsControl(character) && character is not ('\u2028' or '\u2029')) line.Append(character);
        }

        return line.ToString();
    }

    private static string Without(string text, string key) => key.Length == 0 ? text : SecretPattern.Of(key).Replace(text, Mask);

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength) return text;
        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return text.Substring(0, length);
    }
}
