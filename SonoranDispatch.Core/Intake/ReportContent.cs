using System.Text;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Players;

namespace SonoranDispatch.Intake;

/// <summary>What a report says, in the form in which reports are compared.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Code">Its code; empty if it is generic: none, 911, or the surface's default.</param>
/// <param name="Title">Its title, normalized; empty if it is the surface's default.</param>
/// <param name="Words">Title and text, normalized.</param>
/// <param name="CallerName">The caller's name.</param>
/// <param name="Place">The place; <c>null</c> if unknown.</param>
/// <param name="Location">The location in words, normalized; empty if there are none.</param>
internal sealed record ReportContent(string Kind, string Code, string Title, string Words, string CallerName, Place? Place, string Location)
{
    private const string GenericKind = "alert";
    private const string GenericCode = "911";

    /// <summary>Reads a report.</summary>
    public static ReportContent Of(CallRequest request) => new(
        request.Kind,
        request.HasDefaultCode || string.Equals(request.Code, GenericCode, StringComparison.Ordinal) ? "" : Normal(request.Code),
        request.HasDefaultTitle ? "" : Normal(request.Title),
        Normal(request.Title) + "|" + Normal(request.Text),
        request.Caller.Name,
        request.Place,
        Normal(request.Street.Name + request.Street.Crossing + request.Street.Zone + request.Postal));

    /// <summary>Reads what a call's first report said, as far as the call still shows it: not whether its code was the script's own.</summary>
    public static ReportContent Of(Call call)
    {
        var details = call.Desired.Details;
        return new ReportContent(
            call.Kind,
            "",
            Normal(details.Title),
            Normal(details.Title) + "|" + Normal(call.Text),
            call.Caller.Name,
            call.Desired.Place,
            Normal(details.Address + details.Block + details.Postal));
    }

    /// <summary>Whether both say the same words: title and text, ignoring case and spaces.</summary>
    public bool HasSameWords(ReportContent other) => string.Equals(Words, other.Words, StringComparison.Ordinal);

    /// <summary>
    /// Whether both are about the same sort of incident: the same kind, and the same code or title. Where kind, or code and title, say nothing, the words
    /// must be equal.
    /// </summary>
    public bool IsAlike(ReportContent other)
    {
        if (!string.Equals(Kind, other.Kind, StringComparison.Ordinal)) return false;
        if (HasSameWords(other)) return string.Equals(Code, other.Code, StringComparison.Ordinal) || string.Equals(Title, other.Title, StringComparison.Ordinal);

        return !string.Equals(Kind, GenericKind, StringComparison.Ordinal) && (IsSame(Code, other.Code) || IsSame(Title, other.Title));
    }

    private static bool IsSame(string one, string other) => one.Length > 0 && string.Equals(one, other, StringComparison.Ordinal);

    private static string Normal(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!char.IsWhiteSpace(letter)) kept.Append(char.ToUpperInvariant(letter));

        return kept.ToString();
    }
}
