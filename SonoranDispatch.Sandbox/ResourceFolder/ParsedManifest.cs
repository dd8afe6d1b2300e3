namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>The contents of a resource's manifest, as the game server would read it.</summary>
/// <param name="Metadata">All values by key, in the order written. Plural keys with a table have lost their last "s", as in the game.</param>
internal sealed record ParsedManifest(IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata)
{
    /// <summary>The name the resource gives itself; empty if it has none.</summary>
    public string Name => One("name");

    /// <summary>The version; empty if it has none.</summary>
    public string Version => One("version");

    /// <summary>Globs of server scripts.</summary>
    public IReadOnlyList<string> ServerScripts => Values("server_script");

    /// <summary>Globs of client scripts.</summary>
    public IReadOnlyList<string> ClientScripts => Values("client_script");

    /// <summary>Globs of shared scripts.</summary>
    public IReadOnlyList<string> SharedScripts => Values("shared_script");

    /// <summary>Globs of files sent to players.</summary>
    public IReadOnlyList<string> Files => Values("file");

    /// <summary>Resources and constraints that the resource depends on. The game strips one letter from "dependencies" as from any plural.</summary>
    public IReadOnlyList<string> Dependencies => [.. Values("dependency"), .. Values("dependencie")];

    /// <summary>The NUI page; empty if there is none.</summary>
    public string UiPage => One("ui_page");

    /// <summary>The globs of all files that clients receive, besides the manifest itself.</summary>
    public IReadOnlyList<string> SentToPlayers => [.. Files, .. ClientScripts, .. SharedScripts];

    /// <summary>The values of a key; empty if the key is missing.</summary>
    public IReadOnlyList<string> Values(string key) => Metadata.TryGetValue(key, out var values) ? values : [];

    private string One(string key) => Values(key) is [var first, ..] ? first : "";
}
