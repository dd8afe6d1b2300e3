namespace SonoranDispatch.Sandbox.ResourceFolder;

/// <summary>What a resource's manifest says, as the game server would understand it.</summary>
/// <param name="Metadata">All values by key, in the order written; plural keys with a table have lost their last "s", as in the game.</param>
internal sealed record ParsedManifest(IReadOnlyDictionary<string, IReadOnlyList<string>> Metadata)
{
    /// <summary>The resource's own name for itself; empty where it has none.</summary>
    public string Name => One("name");

    /// <summary>Its version; empty where it has none.</summary>
    public string Version => One("version");

    /// <summary>Globs of scripts for the server alone.</summary>
    public IReadOnlyList<string> ServerScripts => Values("server_script");

    /// <summary>Globs of scripts for players' games alone.</summary>
    public IReadOnlyList<string> ClientScripts => Values("client_script");

    /// <summary>Globs of scripts for both.</summary>
    public IReadOnlyList<string> SharedScripts => Values("shared_script");

    /// <summary>Globs of files sent to players.</summary>
    public IReadOnlyList<string> Files => Values("file");

    /// <summary>Resources and constraints it cannot start without. The game cuts one letter off "dependencies" as off any plural.</summary>
    public IReadOnlyList<string> Dependencies => [.. Values("dependency"), .. Values("dependencie")];

    /// <summary>The page players see; empty where there is none.</summary>
    public string UiPage => One("ui_page");

    /// <summary>Every glob whose files players' games receive, besides the manifest itself.</summary>
    public IReadOnlyList<string> SentToPlayers => [.. Files, .. ClientScripts, .. SharedScripts];

    /// <summary>The values of a key, none where it is not there.</summary>
    public IReadOnlyList<string> Values(string key) => Metadata.TryGetValue(key, out var values) ? values : [];

    private string One(string key) => Values(key) is [var first, ..] ? first : "";
}
