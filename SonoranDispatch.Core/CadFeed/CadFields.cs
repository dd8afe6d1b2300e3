using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Texts;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Makes the fields of a call that others wrote in the CAD fit to keep and to show: single lines of limited length, without control characters. Fields that
/// this resource wrote are returned unchanged. Pure.
/// </summary>
internal static class CadFields
{
    private const int Short = 60;
    private const int Line = 200;
    private const int LongestText = 1_000;

    /// <summary>Returns the fields, fit to keep.</summary>
    public static CallDetails Clean(CallDetails details) => details with
    {
        Origin = details.Origin is >= CallOrigin.Caller and <= CallOrigin.WalkUp ? details.Origin : CallOrigin.Caller,
        Status = details.Status == CallStatus.Pending ? CallStatus.Pending : CallStatus.Active,
        Priority = Math.Max(1, Math.Min(3, details.Priority)),
        Block = Clean(details.Block, Line),
        Address = Clean(details.Address, Line),
        Postal = Clean(details.Postal, Short),
        Title = Clean(details.Title, Line),
        Code = Clean(details.Code, Short),
        Description = Text(details.Description),
    };

    /// <summary>Returns a note, fit to keep.</summary>
    /// <param name="note">The note as the CAD has it.</param>
    /// <param name="now">When it is taken to be written.</param>
    public static CallNote Clean(CallNote note, DateTimeOffset now) => new(Clean(note.Label, Short), Clean(note.Content, 500), now);

    /// <summary>Returns a longer text, fit to keep.</summary>
    public static string Text(string text) => Clean(text, LongestText);

    /// <summary>Returns a name or a place, fit to keep.</summary>
    public static string Name(string text) => Clean(text, Line);

    private static string Clean(string text, int longest) => SanitizedText.Clean(text, longest).Value;
}
