namespace SonoranDispatch.Configuration.Options;

/// <summary>An object in config.json that holds options.</summary>
internal sealed class OptionSection(string path, string meaning, string idPattern = "")
{
    /// <summary>The path in config.json ("cad.limits").</summary>
    public string Path { get; } = path;

    /// <summary>What the section is about, in one sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether the section is a table of entries by id.</summary>
    public bool IsTable => IdPattern.Length > 0;

    /// <summary>The regular expression that a table's ids match. Empty if the section is not a table.</summary>
    public string IdPattern { get; } = idPattern;
}
