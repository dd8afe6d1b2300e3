using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration;

/// <summary>A problem with the settings. No member ever holds a secret.</summary>
/// <param name="Kind">The message that describes the problem.</param>
/// <param name="Path">The path of the option ("cad.serverId") or the name of the convar.</param>
/// <param name="Found">The value found, shortened. Empty if there was none.</param>
/// <param name="Expected">What is allowed.</param>
/// <param name="Used">The value used instead.</param>
public sealed record SettingsProblem(MessageDefinition Kind, string Path, string Found = "", string Expected = "", string Used = "")
{
    /// <summary>The problem in one sentence.</summary>
    public string Text => MessageFormatter.Fill(Kind.Text, Values);

    /// <summary>What the owner can do.</summary>
    public string Remedy => MessageFormatter.Fill(Kind.Remedy, Values);

    private object?[] Values => [Path, Found, Expected, Used];

    /// <summary>Writes the problem to the log.</summary>
    public void WriteTo(ILog log) => log.Write(Kind, Values);
}
