using System.Text.Json;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>Parses bodies as strict JSON: no comments, no trailing commas, no duplicate properties.</summary>
internal static class StrictJsonBody
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowTrailingCommas = false,
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Disallow,
    };

    /// <summary>The body as an object; <c>null</c> if it is anything else.</summary>
    public static JsonElement? ObjectOf(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
