using System.Text.RegularExpressions;

namespace SonoranDispatch.Compatibility;

/// <summary>A title with its code in front, as many scripts write it: "10-90 - Store robbery", "211 | Bank robbery".</summary>
/// <param name="Code">The code; empty if there is none.</param>
/// <param name="Title">The title without the code.</param>
internal sealed record CodedTitle(string Code, string Title)
{
    private const int LongestCode = 8;

    private static readonly Regex WholeCode = new(@"^(?:[0-9]{1,3}-[0-9]{1,4}|[0-9]{2,4})[A-Za-z]{0,2}$", RegexOptions.CultureInvariant);
    private static readonly Regex PlainCode = new(@"^([0-9]{3}[A-Za-z]?)\s*[-|:\u2013]\s+(?=\S)", RegexOptions.CultureInvariant);

    /// <summary>Splits a title into code and title.</summary>
    public static CodedTitle Of(string title)
    {
        if (PlainCode.Match(title) is { Success: true } plain) return new CodedTitle(plain.Groups[1].Value, title.Substring(plain.Length));

        var end = 0;
        while (end < title.Length && end <= LongestCode && (char.IsLetterOrDigit(title[end]) || title[end] == '-')) end++;
        var code = title.Substring(0, end).TrimEnd('-');
        if (!IsTenCode(code)) return new CodedTitle("", title);

        var rest = title.Substring(end).TrimStart(' ', '-', ':', '|', '/', '\u2013');
        return rest.Length == 0 ? new CodedTitle("", title) : new CodedTitle(code, rest);
    }

    /// <summary>Returns whether a text is a code and nothing else: "10-90", "10-13A", "211".</summary>
    public static bool IsCode(string text) => WholeCode.IsMatch(text);

    private static bool IsTenCode(string code)
    {
        var dash = code.IndexOf('-');
        return dash is > 0 and <= 3 && dash < code.Length - 1 && code.Length <= LongestCode && (char.IsDigit(code[code.Length - 1]) || IsCode(code));
    }
}
