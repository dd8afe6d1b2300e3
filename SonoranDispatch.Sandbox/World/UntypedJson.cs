using System.Text.Json;

namespace SonoranDispatch.Sandbox.World;

/// <summary>Parses JSON to the types that a client script gets: dictionaries, lists, strings, numbers.</summary>
internal static class UntypedJson
{
    /// <summary>Parses a text that is known to be JSON.</summary>
    public static object? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    private static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(field => field.Name, field => Of(field.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? (object)whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
