using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>A copy of the resource with a changed config.json, as an owner would edit it. Deleted when disposed.</summary>
public sealed class ReconfiguredResource : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("sonorandispatch-");

    /// <summary>Copies the resource and changes its config.json.</summary>
    /// <param name="change">Returns the changed config.json for the shipped one; <c>null</c> deletes the file.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    /// <param name="name">The name of the copy's folder, which is the resource's.</param>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    public ReconfiguredResource(Func<string, string?> change, string? folder = null, string name = "sonorandispatch")
    {
        Folder = Path.Combine(_parent.FullName, name);
        try
        {
            FolderCopy.Make(folder ?? StagedFolder.Find(), Folder);
            var config = Path.Combine(Folder, "config.json");
            if (change(File.ReadAllText(config)) is { } changed) File.WriteAllText(config, changed);
            else File.Delete(config);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; }

    /// <summary>Returns a copy of the staged resource with the given options set.</summary>
    /// <param name="options">The path of each option, such as "cad.dialect", and its value.</param>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    public static ReconfiguredResource With(params (string Path, JsonNode? Value)[] options) => With(null, options);

    /// <summary>Returns a copy with the given options set.</summary>
    /// <param name="folder">The resource's folder; the staged one if <c>null</c>.</param>
    /// <param name="options">The path of each option, such as "cad.dialect", and its value.</param>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    public static ReconfiguredResource With(string? folder, params (string Path, JsonNode? Value)[] options) => new(
        text => Changed(text, config =>
        {
            foreach (var (path, value) in options) Set(config, path.Split('.'), value);
        }),
        folder);

    /// <summary>Changes the text of a config.json.</summary>
    /// <param name="text">The text; may have comments and trailing commas.</param>
    /// <param name="change">Changes its root object.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="InvalidOperationException">It is not an object, or not of the form that the change expects.</exception>
    public static string Changed(string text, Action<JsonObject> change)
    {
        var config = (JsonNode.Parse(text, documentOptions: Lenient) ?? throw new JsonException("It is null.")).AsObject();
        change(config);
        return config.ToJsonString();
    }

    /// <summary>An option for <see cref="With(string?, ValueTuple{string, JsonNode?}[])"/>: everybody may use the panic button, and its call stays where it is.</summary>
    public static (string Path, JsonNode? Value) PanicForAll() => ("commands.panic", new JsonObject
    {
        ["name"] = "panic",
        ["kind"] = "panic",
        ["title"] = "Panic button",
        ["priority"] = 1,
        ["description"] = "{caller}: {text}",
        ["cooldownSeconds"] = 30,
        ["officersOnly"] = false,
        ["follows"] = false,
    });

    /// <inheritdoc />
    public void Dispose() => _parent.Delete(recursive: true);

    private static void Set(JsonObject section, string[] path, JsonNode? value)
    {
        foreach (var key in path[..^1])
        {
            if (section[key] is not JsonObject) section[key] = new JsonObject();
            section = section[key]!.AsObject();
        }

        section[path[^1]] = value;
    }
}
