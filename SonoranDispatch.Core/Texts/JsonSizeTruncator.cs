namespace SonoranDispatch.Texts;

/// <summary>Truncates texts by their size in a JSON message, so that a limit in bytes holds for every script and every hostile character.</summary>
internal static class JsonSizeTruncator
{
    private const string Ellipsis = "…";
    private const int EllipsisBytes = 3;

    /// <summary>Truncates a text to a maximum size in UTF-8 after JSON escaping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The maximum in bytes, without the quotes; below 3, nothing is kept of a longer text.</param>
    public static string To(string text, int most)
    {
        var (bytes, fits) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            var letters = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
            bytes += letters == 2 ? 4 : BytesOf(text[at]);
            if (bytes > most) return most < EllipsisBytes ? "" : text.Substring(0, fits).TrimEnd() + Ellipsis;

            at += letters;
            if (bytes <= most - EllipsisBytes) fits = at;
        }

        return text;
    }

    // JSON writes quotes and backslashes as two characters, and control characters, lone surrogates and three line ends as six.
    private static int BytesOf(char letter) => letter switch
    {
        '"' or '\\' => 2,
        < ' ' or '\u0085' or '\u2028' or '\u2029' => 6,
        <= '\u007f' => 1,
        <= '\u07ff' => 2,
        _ => char.IsSurrogate(letter) ? 6 : 3,
    };
}
