using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SonoranDispatch.Sandbox.WebConsole;

/// <summary>
/// Reads the JSON object in the body of a POST. Fields are read one after the other. The first that is missing or invalid sets <see cref="Problem"/>,
/// and the read then returns an empty value.
/// </summary>
internal sealed class PostedFieldReader
{
    /// <summary>Maximum size of a body.</summary>
    public const int MostBytes = 256 * 1024;

    private readonly JsonElement _body;

    private PostedFieldReader(JsonElement body, string? problem)
    {
        _body = body;
        Problem = problem;
    }

    /// <summary>One sentence for the sender; <c>null</c> while there is no problem.</summary>
    public string? Problem { get; private set; }

    /// <summary>The whole object as it was sent.</summary>
    public string Json => Problem is null ? _body.GetRawText() : "{}";

    /// <summary>Reads a request's body. If it is not a JSON object, sets <see cref="Problem"/> instead of throwing.</summary>
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

    /// <summary>An integer from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Whole(string name, int least, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetInt32(out var value) && value >= least && value <= most
            ? value
            : Lacks<int>($"\"{name}\" must be a whole number from {least} to {most}.");
    }

    /// <summary>A number from -<paramref name="most"/> to <paramref name="most"/>.</summary>
    public double Number(string name, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.Number } found && found.TryGetDouble(out var value) && Math.Abs(value) <= most
            ? value
            : Lacks<double>($"\"{name}\" must be a number from -{most} to {most}.");
    }

    /// <summary>A text that is not blank and has at most <paramref name="most"/> characters, unchanged.</summary>
    public string Text(string name, int most)
    {
        return Find(name) is { ValueKind: JsonValueKind.String } found && TextOf(found) is { } value && !string.IsNullOrWhiteSpace(value) && value.Length <= most
            ? value
            : Lacks<string>($"\"{name}\" must be text of 1 to {most} characters.") ?? "";
    }

    /// <summary>A text of at most <paramref name="most"/> characters; empty if it is missing.</summary>
    public string TextOrEmpty(string name, int most)
    {
        if (Find(name) is not { } found) return "";
        return found.ValueKind == JsonValueKind.String && TextOf(found) is { } value && value.Length <= most
            ? value
            : Lacks<string>($"\"{name}\" must be text of at most {most} characters.") ?? "";
    }

    /// <summary>A number from -<paramref name="most"/> to <paramref name="most"/>; <c>null</c> if it is missing.</summary>
    public double? NumberOrNull(string name, int most) => Find(name) is null ? null : Number(name, most);

    /// <summary>Sets the problem, unless there is one already.</summary>
    public void Refuse(string problem) => Problem ??= problem;

    private static PostedFieldReader Refused(string problem) => new(default, problem);

    // An unpaired surrogate is valid JSON but not valid text.
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
