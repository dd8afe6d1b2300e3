using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Finds a secret however its characters are written: as they are, percent-encoded, escaped as in JSON or HTML, or some so and some
/// otherwise, which is what a CAD does that repeats a request inside its answer. Upper and lower case are one.
/// </summary>
internal static class SecretPattern
{
    /// <summary>The most characters that one character of a secret takes: "\u002B".</summary>
    public const int LongestWay = 6;

    /// <summary>Makes the pattern.</summary>
    /// <param name="secret">The secret, at least one character.</param>
    public static Regex Of(string secret)
    {
        var pattern = new StringBuilder(Regex.Escape(secret)).Append('|');
        for (var index = 0; index < secret.Length; index++)
        {
            var isPair = char.IsHighSurrogate(secret[index]) && index + 1 < secret.Length;
            var ways = Ways(secret.Substring(index, isPair ? 2 : 1)).Distinct(StringComparer.Ordinal).OrderByDescending(way => way.Length);

            // No way back into a character once it is read: a text made for it could otherwise keep the search busy for years.
            pattern.Append("(?>").Append(string.Join("|", ways.Select(Regex.Escape))).Append(')');
            if (isPair) index++;
        }

        return new Regex(pattern.ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static IEnumerable<string> Ways(string character)
    {
        yield return character;
        yield return string.Concat(Encoding.UTF8.GetBytes(character).Select(code => "%" + Hex(code, "X2")));
        yield return string.Concat(character.Select(code => "\\u" + Hex(code, "X4")));
        if (character is "/" or "\"" or "\\" or "'") yield return "\\" + character;
        if (character.Length > 1) yield break;

        yield return "&#" + ((int)character[0]).ToString(CultureInfo.InvariantCulture) + ";";
        yield return "&#x" + Hex(character[0], "X") + ";";
        if (character is "&") yield return "&amp;";
        if (character is "<") yield return "&lt;";
        if (character is ">") yield return "&gt;";
        if (character is "\"") yield return "&quot;";
    }

    private static string Hex(int code, string format) => code.ToString(format, CultureInfo.InvariantCulture);
}
