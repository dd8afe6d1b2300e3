using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Cad.Reading;

/// <summary>
/// Reads JSON the way the CAD writes it: names in any case, numbers as text, booleans as text or numbers, and missing fields. Never throws because of
/// the contents of a body.
/// </summary>
internal static class TolerantJson
{
    /// <summary>The maximum nesting depth. The CAD's responses are never deeper.</summary>
    public const int MaxDepth = 64;

    /// <summary>The maximum length, in characters. The list of calls of a busy community stays far below it.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    /// <summary>Creates a reader that leaves dates as text and stops at <see cref="MaxDepth"/>.</summary>
    public static JsonTextReader Reader(string body) => new(new StringReader(body))
    {
        MaxDepth = MaxDepth,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
        Culture = CultureInfo.InvariantCulture,
    };

    /// <summary>Parses the whole body as one value.</summary>
    /// <returns>Null if the body is not JSON, is cut off, or continues after its end.</returns>
    public static JToken? Parse(string body)
    {
        if (body.Length > MaxLength) return null;
        try
        {
            using var reader = Reader(body);
            if (!reader.Read()) return null;
            var token = JToken.Load(reader);
            return reader.Read() ? null : token;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Returns a field by name, ignoring case. Null if it is missing or null.</summary>
    public static JToken? Field(this JObject from, string name) =>
        from.TryGetValue(name, StringComparison.OrdinalIgnoreCase, out var value) && value.Type is not (JTokenType.Null or JTokenType.Undefined)
            ? value
            : null;

    /// <summary>Returns a plain value as text. Empty for anything else.</summary>
    public static string Text(this JToken? value) => value switch
    {
        JValue { Value: bool flag } => flag ? "true" : "false",
        JValue { Value: double number } => number.ToString("R", CultureInfo.InvariantCulture),
        JValue { Value: string text } => text,
        JValue { Type: not JTokenType.Comment, Value: IFormattable other } => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    /// <summary>Returns a whole number, including one written as text or as 12.0. Null for anything else.</summary>
    public static int? Int(this JToken? value)
    {
        if (value is JValue { Value: double number })
            return number >= int.MinValue && number <= int.MaxValue && Math.Floor(number).Equals(number) ? (int)number : null;
        return int.TryParse(value.Text().Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
    }

    /// <summary>True for true, 1, "true" and "True"; false for everything else.</summary>
    public static bool Flag(this JToken? value) =>
        string.Equals(value.Text().Trim(), "true", StringComparison.OrdinalIgnoreCase) || value.Int() is 1;

    /// <summary>
    /// Reads a metaData object as a flat map of texts. Plain values become text. A nested value keeps its JSON text, so that storing the map again
    /// loses no other party's key.
    /// </summary>
    /// <returns>Null if the value is not an object.</returns>
    public static IReadOnlyDictionary<string, string>? TextMap(this JToken? value)
    {
        if (value is not JObject fields) return null;

        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.Properties())
            map[field.Name] = field.Value is JContainer nested ? nested.ToString(Formatting.None) : field.Value.Text();
        return map;
    }
}
