using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SonoranDispatch.Diagnostics;

/// <summary>
/// Builds patterns that find a secret however its characters are written: plain, percent-encoded, escaped as in JSON or HTML, or a mix of
/// these, as happens when the CAD repeats a request inside its response. Case is ignored.
/// </summary>
internal static class SecretPattern
{
    /// <summary>The maximum number of characters that one character of a secret takes: "\u002B".</summary>
    public const int LongestWay = 6;

    /// <summary>Creates the pattern for a secret.</summary>
    /// <param name="secret">The secret, at least one character.</param>
    public static Regex Of(string secret)
    {
        var pattern = new StringBuilder(Regex.Escape(secret)).Append('|');
        for (var index = 0; index < secret.Length; index++)
        {
            var isPair = char.IsHighSurrogate(secret[index]) && index + 1 < secret.Length;
            var ways = Ways(secret.Substring(index, isPair ? 2 : 1)).Distinct(StringComparer.Ordinal).OrderByDescending(way => way.Length);

            // Atomic groups prevent backtracking into a character: a crafted text could otherwise make the search take practically forever.
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
