using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// The JSON object that a POST brought. Fields are asked for one after the other; the first that is missing or of the
/// wrong shape is kept as <see cref="Problem"/>, and what was asked for is then an empty value.
/// </summary>
internal sealed class PostedFieldReader
{
    /// <summary>Largest body that is read.</summary>
    public const int MostBytes = 256 * 1024;

    private readonly JsonElement _body;

    private PostedFieldReader(JsonElement body, string? problem)
    {
        _body = body;
        Problem = problem;
    }

    /// <summary>One sentence for who sent it; <c>null</c> while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>The whole object as it came.</summary>
    public string Json => Problem is null ? _body.GetRawText() : "{}";

    /// <summary>Reads a request's body. What is not a JSON object is a <see cref="Problem"/>, not an exception.</summary>
    public static async Task<PostedFieldReader> ReadAsync(HttpRequest request)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new PostedFieldReader(document.RootElement.Clone(), null)
                : Refused("The body must be a JSON object.");
        }
        catch (JsonException)
        {
            return Refused("The body must be a JSON object; this is not JSON.");
        }
        catch (BadHttpRequestException)
        {
            return Refused($"The body must be whole, and no longer than {MostBytes / 1024} KB.");
        }
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Whole(string name, int least, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var value) && value >= least && value <= most
            ? value
            : Lacks<int>($"\"{name}\" must be a whole number from {least} to {most}.");
    }

    /// <summary>A number no further from 0 than <paramref name="most"/>.</summary>
    public double Number(string name, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetDouble(out var value) && Math.Abs(value) <= most
            ? value
            : Lacks<double>($"\"{name}\" must be a number from -{most} to {most}.");
    }

    /// <summary>Text that is not blank and not longer than <paramref name="most"/> characters; kept as it came.</summary>
    public string Text(string name, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.String } found && TextOf(found) is { } value && !string.IsNullOrWhiteSpace(value) && value.Length <= most
            ? value
            : Lacks<string>($"\"{name}\" must be text of 1 to {most} characters.") ?? "";
    }

    private static PostedFieldReader Refused(string problem) => new(default, problem);

    // Half of a surrogate pair is JSON, but no text.
    private static string? TextOf(JsonElement found)
    {
        try
        {
            return found.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonElement? Find(string name)
    {
        return Problem is null && _body.TryGetProperty(name, out var found) ? found : null;
    }

    private T? Lacks<T>(string problem)
    {
        Problem ??= problem;
        return default;
    }
}
