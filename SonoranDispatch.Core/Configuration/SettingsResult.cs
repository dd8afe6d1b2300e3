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
