using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>Formats values for responses: JSON without escaping letters, times in ISO 8601, numbers in the invariant culture.</summary>
internal static class ResponseFormat
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>JSON text without line breaks.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Options);

    /// <summary>A number as digits.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A time as the documented samples write it: "2026-04-08T21:30:00Z".</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A list of numbers.</summary>
    public static JsonArray Numbers(IEnumerable<int> values) => new([.. values.Select(value => (JsonNode)value)]);

    /// <summary>A list of strings.</summary>
    public static JsonArray Texts(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);

    /// <summary>A flat map.</summary>
    public static JsonObject Map(IReadOnlyDictionary<string, string> map)
    {
        var rendered = new JsonObject();
        foreach (var pair in map) rendered[pair.Key] = pair.Value;
        return rendered;
    }
}
