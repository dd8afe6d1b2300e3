namespace StandIn.Host.Resources;

/// <summary>The contents of a resource's manifest. Paths are relative to the folder, with forward slashes, and globs are already expanded.</summary>
public sealed record ResourceManifest
{
    /// <summary>The resource's name, which is the name of its folder.</summary>
    public required string Name { get; init; }

    /// <summary>The full path of the folder; "" for scripts without files.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Server scripts. A script that does not end in .net.dll is rejected.</summary>
    public IReadOnlyList<string> ServerScripts { get; init; } = [];

    /// <summary>Client scripts.</summary>
    public IReadOnlyList<string> ClientScripts { get; init; } = [];

    /// <summary>Files that clients may read. A client script finds its dependencies only among these.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The NUI page, or "".</summary>
    public string UiPage { get; init; } = "";

    /// <summary>All other keys of the manifest, each with its values in order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Server scripts that are created by a function instead of loaded from a file.</summary>
    public IReadOnlyList<Func<object>> ServerFactories { get; init; } = [];

    /// <summary>Client scripts that are created by a function instead of loaded from a file.</summary>
    public IReadOnlyList<Func<object>> ClientFactories { get; init; } = [];

    /// <summary>
    /// The resources that must run while this one runs. Constraints such as "/onesync" are left out. The game strips one letter from "dependencies" as from
    /// any plural.
    /// </summary>
    internal IEnumerable<string> Dependencies => Values("dependency").Concat(Values("dependencie")).Where(name => !name.StartsWith("/", StringComparison.Ordinal));

    internal bool HasClient => ClientScripts.Count > 0 || ClientFactories.Count > 0;

    private IReadOnlyList<string> Values(string key) => Metadata.TryGetValue(key, out var values) ? values : [];
}
