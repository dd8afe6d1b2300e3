namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Recognises the texts with which the CAD refuses an operation whatever the call: a plan, an unknown type, an operation that it calls deprecated. They
/// count only at the start of the response and before any quotation mark, so that a player's words which the CAD repeats cannot pass for one.
/// </summary>
internal static class RefusedOperationText
{
    private const int LatestStart = 60;

    /// <summary>Returns the failure that the text stands for.</summary>
    /// <param name="text">The CAD's text of a 4xx response.</param>
    /// <returns>Null if the text is none of these.</returns>
    public static CadFailureKind? Of(string text)
    {
        if (NamesAPlan(text)) return CadFailureKind.NotEnabled;
        return StartsWith(text, "INVALID REQUEST TYPE") || StartsWith(text, "deprecated") ? CadFailureKind.VersionGone : null;
    }

    /// <summary>Matches "VERSION PRO REQUIRED" and similar texts, which the pages do not list and the vendor's own resource looks for.</summary>
    private static bool NamesAPlan(string text)
    {
        var from = text.IndexOf("VERSION ", StringComparison.OrdinalIgnoreCase);
        var to = text.IndexOf(" REQUIRED", StringComparison.OrdinalIgnoreCase);
        return from is >= 0 and <= 20 && to > from && to - from <= 30 && IsOutsideQuotes(text, to);
    }

    private static bool StartsWith(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at is >= 0 and <= LatestStart && IsOutsideQuotes(text, at);
    }

    private static bool IsOutsideQuotes(string text, int end) => text.IndexOfAny(['\'', '"'], 0, end) < 0;
}
