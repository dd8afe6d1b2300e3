using StandIn.Host.Resources;

namespace StandIn.Mono;

/// <summary>A manifest as JSON: { "Name", "ServerScripts", "ClientScripts", "Files", "UiPage", "Metadata": { key: [values] } }.</summary>
public sealed class ManifestFile
{
    /// <summary>The resource's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Server scripts.</summary>
    public string[] ServerScripts { get; set; } = [];

    /// <summary>Client scripts.</summary>
    public string[] ClientScripts { get; set; } = [];

    /// <summary>Files that clients may read.</summary>
    public string[] Files { get; set; } = [];

    /// <summary>The NUI page.</summary>
    public string UiPage { get; set; } = "";

    /// <summary>Other manifest keys.</summary>
    public Dictionary<string, string[]> Metadata { get; set; } = [];

    internal ResourceManifest In(string folder) => new()
    {
        Name = Name,
        Folder = folder,
        ServerScripts = ServerScripts,
        ClientScripts = ClientScripts,
        Files = Files,
        UiPage = UiPage,
        Metadata = Metadata.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal),
    };
}
