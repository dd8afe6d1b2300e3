using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// What a JSON error body says: problem+json (type, title, status, detail, instance, traceId), or the gateway's plain form
/// ({"message": ...}). The type and instance are left out: they name the route, whatever the fault is.
/// </summary>
/// <param name="IsProblem">It is problem+json, so version 2 itself speaks and not the gateway before it.</param>
/// <param name="Text">Title, detail and the errors of single fields, in one text.</param>
/// <param name="RetryAfter">The wait it asks for, where it says one.</param>
internal sealed record CadProblemDetails(bool IsProblem, string Text, TimeSpan? RetryAfter)
{
    private const int LongestBody = 64 * 1024;

    /// <summary>Reads a body.</summary>
    /// <returns><c>null</c> where it is not a JSON object.</returns>
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

    /// <summary>Where a word begins in the text, in any case; -1 where it does not. "unit" is in "units", not in "community".</summary>
    public int Find(string word)
    {
        var at = Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && char.IsLetter(Text[at - 1]) && !(char.IsLower(Text[at - 1]) && char.IsUpper(Text[at])))
            at = Text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }

    /// <summary>Whether a word begins in the text, in any case.</summary>
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
