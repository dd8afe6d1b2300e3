using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>
/// Masks keys in everything the log keeps: the correct key and the presented one, in any spelling that JSON or a query allows, and the value of any
/// field called "key".
/// </summary>
internal sealed partial class RequestLogMask
{
    private const string Stars = "***";
    private readonly string? _pattern;

    public RequestLogMask(params ReadOnlySpan<string> secrets)
    {
        var spellings = new List<string>();
        foreach (var secret in secrets)
        {
            if (secret.Length > 0) spellings.Add(string.Concat(secret.EnumerateRunes().Select(SpellingsOf)));
        }

        if (spellings.Count > 0) _pattern = string.Join('|', spellings.Distinct(StringComparer.Ordinal));
    }

    /// <summary>Returns the text with secrets masked.</summary>
    public string Apply(string text)
    {
        if (text.Length == 0) return text;
        var masked = KeyField().Replace(text, "$1\"" + Stars + "\"");
        return _pattern is null ? masked : Regex.Replace(masked, _pattern, Stars, RegexOptions.CultureInvariant);
    }

    private static string SpellingsOf(Rune rune)
    {
        var text = rune.ToString();
        var escaped = string.Concat(text.Select(unit => @"\\u" + Hex(unit)));
        var percent = string.Concat(Encoding.UTF8.GetBytes(text).Select(octet => "%(?i:" + octet.ToString("x2", CultureInfo.InvariantCulture) + ")"));
        var slashed = text is "\"" or "\\" or "/" ? "|" + Regex.Escape("\\" + text) : "";
        return "(?:" + Regex.Escape(text) + "|" + escaped + "|" + percent + slashed + ")";
    }

    private static string Hex(char unit) => "(?i:" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture) + ")";

    [GeneratedRegex("""("key"\s*:\s*)"(?:[^"\\]|\\.)*("|$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex KeyField();
}
