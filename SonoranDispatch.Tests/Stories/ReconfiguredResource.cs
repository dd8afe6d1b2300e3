using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A copy of the staged resource with a changed config.json, deleted after the test.</summary>
internal sealed class ReconfiguredResource : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("story").FullName;

    /// <summary>Copies the resource and changes its config.json.</summary>
    /// <param name="change">Returns the changed config.json for the shipped one; <c>null</c> deletes the file.</param>
    public ReconfiguredResource(Func<string, string?> change)
    {
        Folder = Path.Combine(_root, "sonorandispatch");
        FolderCopy.Make(StagedResource.Folder, Folder);
        var config = Path.Combine(Folder, "config.json");
        if (change(File.ReadAllText(config)) is { } changed) File.WriteAllText(config, changed);
        else File.Delete(config);
    }

    /// <summary>The folder of the copy, which has the resource's own name.</summary>
    public string Folder { get; }

    /// <summary>Returns a copy with the given options set.</summary>
    /// <param name="options">The path of each option, such as "cad.dialect", and its value.</param>
    public static ReconfiguredResource With(params (string Path, JsonNode? Value)[] options) => new(text =>
    {
        var config = JsonNode.Parse(text)!.AsObject();
        foreach (var (path, value) in options) Set(config, path.Split('.'), value);
        return config.ToJsonString();
    });

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(_root, recursive: true);

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
