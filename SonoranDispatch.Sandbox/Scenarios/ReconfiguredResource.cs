using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.ResourceFolder;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>A copy of the staged resource with a changed config.json, as an owner would edit it. Deleted when disposed.</summary>
public sealed class ReconfiguredResource : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("sonorandispatch-");

    /// <summary>Copies a resource's folder.</summary>
    /// <param name="change">Edits the root object of the config.</param>
    /// <param name="folder">The folder; the staged one by default.</param>
    /// <exception cref="DirectoryNotFoundException">The resource was not built.</exception>
    public ReconfiguredResource(Action<JsonObject> change, string? folder = null)
    {
        Folder = Path.Combine(_parent.FullName, "sonorandispatch");
        FolderCopy.Make(folder ?? StagedFolder.Find(), Folder);
        var path = Path.Combine(Folder, "config.json");
        var config = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        change(config);
        File.WriteAllText(path, config.ToJsonString());
    }

    /// <summary>The folder of the copy.</summary>
    public string Folder { get; }

    /// <inheritdoc />
    public void Dispose() => _parent.Delete(recursive: true);
}
