namespace SonoranDispatch.Compatibility;

/// <summary>A title with its ten-code in front, as many scripts write it: "10-90 - Store robbery".</summary>
/// <param name="Code">The code; empty if there is none.</param>
/// <param name="Title">The title without the code.</param>
internal sealed record CodedTitle(string Code, string Title)
{
    private const int LongestCode = 8;

    /// <summary>Splits a title into code and title.</summary>
    public static CodedTitle Of(string title)
    {
        var end = 0;
        while (end < title.Length && end <= LongestCode && (char.IsLetterOrDigit(title[end]) || title[end] == '-')) end++;
        var code = title.Substring(0, end).TrimEnd('-');
        if (!IsCode(code)) return new CodedTitle("", title);

        var rest = title.Substring(end).TrimStart(' ', '-', ':', '|', '/', '\u2013');
        return rest.Length == 0 ? new CodedTitle("", title) : new CodedTitle(code, rest);
    }

    private static bool IsCode(string code)
    {
        var dash = code.IndexOf('-');
        return dash is > 0 and <= 3 && dash < code.Length - 1 && code.Length <= LongestCode && char.IsDigit(code[code.Length - 1]);
    }
}
