using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration;

/// <summary>One thing wrong with the settings. None of its members ever holds a secret.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Path">Where: an option's path ("cad.serverId") or a convar's name.</param>
/// <param name="Found">What stood there, shortened; empty where nothing did.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Used">What is used instead.</param>
public sealed record SettingsProblem(MessageDefinition Kind, string Path, string Found = "", string Expected = "", string Used = "")
{
    /// <summary>What is wrong, in a sentence.</summary>
    public string Text => MessageFormatter.Fill(Kind.Text, Values);

    /// <summary>What the owner can do.</summary>
    public string Remedy => MessageFormatter.Fill(Kind.Remedy, Values);

    private object?[] Values => [Path, Found, Expected, Used];

    /// <summary>Says it in the log.</summary>
    public void WriteTo(ILog log) => log.Write(Kind, Values);
}
