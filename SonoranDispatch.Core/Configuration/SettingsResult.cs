using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration;

/// <summary>The settings to run with, and all problems found in what the owner wrote.</summary>
/// <param name="Settings">Always complete: an invalid value is replaced by its default.</param>
/// <param name="Problems">All problems, in the order found.</param>
public sealed record SettingsResult(Settings Settings, IReadOnlyList<SettingsProblem> Problems)
{
    /// <summary>Every API key found, used or not. The log masks them before anything else is logged.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Shows only the number of problems, because the text must not contain <see cref="Secrets"/>.</summary>
    public override string ToString() => Problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " problems";
}

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
