using System.Collections;

namespace StandIn.Mono;

/// <summary>
/// JSON with the framework's built-in library, so that no library of the runner takes precedence over one that the resource brings.
/// </summary>
internal static class Json
{
#if NETFRAMEWORK
    internal static string Write(object value) => new System.Web.Script.Serialization.JavaScriptSerializer { MaxJsonLength = int.MaxValue }.Serialize(value);

    internal static ManifestFile ReadManifest(string json) => new System.Web.Script.Serialization.JavaScriptSerializer().Deserialize<ManifestFile>(json);

    /// <summary>Parses a value into the types that msgpack would give: string, boolean, integer, double, list or dictionary.</summary>
    internal static object? Read(string json) => Plain(new System.Web.Script.Serialization.JavaScriptSerializer { MaxJsonLength = int.MaxValue }.DeserializeObject(json));

    private static object? Plain(object? value) => value switch
    {
        decimal number => (double)number,
        IDictionary<string, object> table => table.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        IEnumerable list and not string => list.Cast<object>().Select(Plain).ToList(),
        _ => value,
    };
#else
    internal static string Write(object value) => System.Text.Json.JsonSerializer.Serialize(value);

    internal static ManifestFile ReadManifest(string json) => System.Text.Json.JsonSerializer.Deserialize<ManifestFile>(json) ?? new ManifestFile();

    /// <summary>Parses a value into the types that msgpack would give: string, boolean, integer, double, list or dictionary.</summary>
    internal static object? Read(string json) => Plain(System.Text.Json.JsonDocument.Parse(json).RootElement);

    private static object? Plain(System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.String => value.GetString(),
        System.Text.Json.JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole : value.GetDouble(),
        System.Text.Json.JsonValueKind.True => true,
        System.Text.Json.JsonValueKind.False => false,
        System.Text.Json.JsonValueKind.Array => value.EnumerateArray().Select(Plain).ToList(),
        System.Text.Json.JsonValueKind.Object => value.EnumerateObject().ToDictionary(field => field.Name, field => Plain(field.Value)),
        _ => null,
    };
#endif

    internal static IReadOnlyList<object?> ReadList(string json) =>
        Read(json) as List<object?> ?? throw new ArgumentException("Not a JSON array: " + json);
}
