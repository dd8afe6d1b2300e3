using System.Text.Json;
using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>A copy of a resource with a changed config.json, as an owner would edit it. Deleted when disposed.</summary>
public sealed class ReconfiguredResource : IDisposable
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("sonorandispatch-");

    /// <summary>Copies a resource's folder.</summary>
    /// <param name="change">Edits the root object of the config.</param>
    /// <param name="folder">The folder; the staged one by default.</param>
    /// <param name="name">The name of the copy's folder, which is the resource's.</param>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    /// <exception cref="JsonException">The config is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The config is not an object, or not of the form that the change expects.</exception>
    public ReconfiguredResource(Action<JsonObject> change, string? folder = null, string name = "sonorandispatch")
    {
        Folder = Path.Combine(_parent.FullName, name);
        try
        {
            FolderCopy.Make(folder ?? StagedFolder.Find(), Folder);
            Change(Path.Combine(Folder, "config.json"), change);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; }

    /// <inheritdoc />
    public void Dispose() => _parent.Delete(recursive: true);

    private static void Change(string path, Action<JsonObject> change)
    {
        var config = (JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient) ?? throw new JsonException("It is null.")).AsObject();
        change(config);
        File.WriteAllText(path, config.ToJsonString());
    }
}
