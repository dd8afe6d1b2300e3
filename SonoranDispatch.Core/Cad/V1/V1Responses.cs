using System.Globalization;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Cad.Reading;

namespace SonoranDispatch.Cad.V1;

/// <summary>Reads version 1's responses: plain text for writes, JSON for reads.</summary>
internal static class V1Responses
{
    private const string IdMark = "ID:";

    /// <summary>
    /// Reads the call's number from "NEW DISPATCH CREATED - ID: 501": the first whole number after "ID:". One of the vendor's own scripts allows for
    /// braces around it, so any characters may come between.
    /// </summary>
    /// <returns>Null if there is no number above 0.</returns>
    public static int? CallId(string body)
    {
        var at = body.IndexOf(IdMark, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;

        var start = at + IdMark.Length;
        while (start < body.Length && !IsDigit(body[start])) start++;
        var end = start;
        while (end < body.Length && IsDigit(body[end])) end++;

        var isNegative = start > 0 && body[start - 1] == '-';
        var isRead = int.TryParse(body.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        return isRead && !isNegative && id > 0 ? id : null;
    }

    /// <summary>Reads the plan's number: the whole text, or a "version" field in case the response ever becomes JSON.</summary>
    /// <returns>Null if it cannot be read.</returns>
    public static CadPlan? Version(string body)
    {
        var token = TolerantJson.Parse(body);
        var number = token is JObject fields ? fields.Field("version").Int() : token.Int();
        return number is { } plan ? new CadPlan(plan, "") : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
