using System.Text.Json;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>Reads bodies as strict JSON: no comments, no trailing commas, no property twice.</summary>
internal static class StrictJsonBody
{
    private static readonly JsonDocumentOptions Strict = new()
    {
        AllowTrailingCommas = false,
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Disallow,
    };

    /// <summary>The object that a body is; <c>null</c> where it is anything else.</summary>
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
