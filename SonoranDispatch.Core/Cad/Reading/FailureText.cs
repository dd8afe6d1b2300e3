using System.Text;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Makes a text from the CAD safe to log: one line, at most <see cref="MaxLength"/> characters, without control characters and without the API key,
/// even if the CAD repeats the request and escapes the key.
/// </summary>
internal static class FailureText
{
    /// <summary>The maximum length, in characters.</summary>
    public const int MaxLength = 300;

    private const int MostRead = 64 * 1024;
    private const string Mask = "***";

    /// <summary>Sanitizes a text.</summary>
    /// <param name="text">The text from the CAD or the transport.</param>
    /// <param name="key">The API key. May be empty.</param>
    public static string Clean(string text, string key)
    {
        var isCut = text.Length > MostRead;
        var clean = Without(OneLine(isCut ? text.Substring(0, MostRead) : text), key.Trim());

        // If the text was cut, its last characters may be the beginning of a key.
        if (isCut) clean = clean.Substring(0, Math.Max(0, clean.Length - (key.Length * SecretPattern.LongestWay)));
        return TextCut.At(clean.Trim(), MaxLength);
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
}
