namespace StandIn.Host.Resources;

/// <summary>What a resource's manifest says. Paths are relative to the folder, with forward slashes, globs already expanded.</summary>
public sealed record ResourceManifest
{
    /// <summary>The resource's name: that of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The whole path of its folder; "" for scripts that come without files.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Scripts for the server. One that does not end in .net.dll is refused.</summary>
    public IReadOnlyList<string> ServerScripts { get; init; } = [];

    /// <summary>Scripts for clients.</summary>
    public IReadOnlyList<string> ClientScripts { get; init; } = [];

    /// <summary>Files clients may read. A client script finds its dependencies only among these.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The page clients show, or "".</summary>
    public string UiPage { get; init; } = "";

    /// <summary>Every other key of the manifest, each with its values in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Server scripts made by a function instead of from a file.</summary>
    public IReadOnlyList<Func<object>> ServerFactories { get; init; } = [];

    /// <summary>Client scripts made by a function instead of from a file.</summary>
    public IReadOnlyList<Func<object>> ClientFactories { get; init; } = [];

    internal bool HasClient => ClientScripts.Count > 0 || ClientFactories.Count > 0;
}
