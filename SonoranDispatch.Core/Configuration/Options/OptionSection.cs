namespace SonoranDispatch.Configuration.Options;

/// <summary>An object in config.json that holds options.</summary>
internal sealed class OptionSection(string path, string meaning, string idPattern = "")
{
    /// <summary>Where it stands ("cad.limits").</summary>
    public string Path { get; } = path;

    /// <summary>What it is about, in a sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether it is a table: entries by id.</summary>
    public bool IsTable => IdPattern.Length > 0;

    /// <summary>What a table's ids look like, as a regular expression; empty where it is no table.</summary>
    public string IdPattern { get; } = idPattern;
}
