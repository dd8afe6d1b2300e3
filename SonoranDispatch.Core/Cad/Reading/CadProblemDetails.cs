using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// The contents of a JSON error body: problem+json (type, title, status, detail, instance, traceId), or the gateway's plain form ({"message": ...}).
/// Type and instance are left out, because they name the route, whatever the error is.
/// </summary>
/// <param name="IsProblem">Whether the body is problem+json, so that it comes from version 2 itself and not from the gateway in front of it.</param>
/// <param name="Text">Title, detail and the errors of single fields, joined into one text.</param>
/// <param name="RetryAfter">The wait the body asks for. Null if it names none.</param>
internal sealed record CadProblemDetails(bool IsProblem, string Text, TimeSpan? RetryAfter)
{
    private const int LongestBody = 64 * 1024;

    /// <summary>Reads a body.</summary>
    /// <returns>Null if the body is not a JSON object or is longer than 65,536 characters.</returns>
    public static CadProblemDetails? Of(string body)
    {
        if (body.Length > LongestBody || TolerantJson.Parse(body) is not JObject fields) return null;

        var parts = new List<string>
        {
            fields.Field("title").Text(),
            fields.Field("detail").Text(),
            fields.Field("message").Text(),
            fields.Field("error").Text(),
            fields.Field("reason").Text(),
        };
        if (fields.Field("errors") is JObject single)
            parts.AddRange(single.Properties().Select(field => field.Name + " " + string.Join(" ", Texts(field.Value))));

        var isProblem = fields.Field("title") is not null || fields.Field("detail") is not null || fields.Field("traceId") is not null;
        return new CadProblemDetails(isProblem, string.Join(": ", parts.Where(part => part.Length > 0)), Wait(fields));
    }

    /// <summary>
    /// Returns the index at which a word begins in the text, ignoring case; -1 if it does not occur. "unit" occurs in "units" but not in "community".
    /// </summary>
    public int Find(string word)
    {
        var at = Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(Text[at - 1]) && !(char.IsLower(Text[at - 1]) && char.IsUpper(Text[at])))
            at = Text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }

    /// <summary>Whether a word begins somewhere in the text, ignoring case.</summary>
    public bool Says(string word) => Find(word) >= 0;

    private static IEnumerable<string> Texts(JToken value) =>
        value is JArray several ? several.Select(TolerantJson.Text) : [value.Text()];

    private static TimeSpan? Wait(JObject fields)
    {
        foreach (var name in (string[])["retryAfter", "retry_after", "retry-after", "retryAfterSeconds"])
        {
            var text = fields.Field(name).Text();
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6)
                return TimeSpan.FromSeconds(seconds);
        }

        return null;
    }
}
