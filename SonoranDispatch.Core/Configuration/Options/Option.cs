using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Configuration.Options;

/// <summary>One thing an owner can set. The reader, the schema and the page of options all follow from its declaration.</summary>
/// <param name="path">Where it stands in config.json, segments apart by dots; "*" stands for any name.</param>
/// <param name="meaning">What it does, in a sentence.</param>
internal abstract class Option(string path, string meaning)
{
    /// <summary>Where it stands in config.json ("cad.serverId"; "commands.*.name" for every command).</summary>
    public string Path { get; } = path;

    /// <summary>What it does, in a sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What its number counts; empty where it is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether its value must never be repeated.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether it has no default in general: only the built-in commands have one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What values it takes.</summary>
    public abstract ValueShape Shape { get; }

    /// <summary>Its default as it would stand in the file.</summary>
    public abstract JToken DefaultToken { get; }

    /// <summary>The last segment of its path.</summary>
    public string Key => Path.Substring(Path.LastIndexOf('.') + 1);
}
