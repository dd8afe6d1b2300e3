using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Describes a value found in a file, shortened and without secrets.</summary>
internal static class ValueDescriber
{
    private const int Longest = 60;

    /// <summary>Returns the description of a value.</summary>
    /// <param name="token">The value in the file.</param>
    /// <param name="isSecret">Whether only the type may be shown.</param>
    public static string Of(JToken token, bool isSecret = false) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => token.HasValues ? "a list" : "an empty list",
        JTokenType.Null or JTokenType.Undefined => "null",
        JTokenType.String when isSecret => "a text (not shown)",
        JTokenType.String => OfText(token.Value<string>()!),
        _ when isSecret => "a value (not shown)",
        JTokenType.Boolean => token.Value<bool>() ? "true" : "false",
        _ => Shortened(Convert.ToString(((JValue)token).Value, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>Returns the description of a default. Of a list it shows the first entries.</summary>
    public static string OfDefault(JToken token)
    {
        if (token is not JArray { HasValues: true } list) return Of(token);

        var (shown, entries) = (new List<string>(), list.Select(static entry => entry.ToString(Formatting.None)).ToList());
        foreach (var entry in entries.TakeWhile(entry => shown.Sum(static text => text.Length) + entry.Length <= Longest)) shown.Add(entry);
        return "The list [" + string.Join(", ", shown) + (shown.Count < entries.Count ? ", ..." : "") + "]";
    }

    private static string OfText(string text)
    {
        // The part before the @ is a user name and password.
        if (text.IndexOf("://", StringComparison.Ordinal) >= 0 && text.IndexOf('@') >= 0) return "an address with a user name in it";
        return JsonConvert.ToString(Shortened(text));
    }

    private static string Shortened(string text) => text.Length <= Longest ? text : text.Substring(0, Longest) + "...";
}
