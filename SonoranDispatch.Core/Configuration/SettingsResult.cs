namespace SonoranDispatch.Configuration;

/// <summary>The settings to run with, and everything that was wrong with what the owner wrote.</summary>
/// <param name="Settings">Always whole: what was wrong has its default.</param>
/// <param name="Problems">All of them at once, in the order found.</param>
public sealed record SettingsResult(Settings Settings, IReadOnlyList<SettingsProblem> Problems)
{
    /// <summary>Every API key found in any place, also where it is not used. For the log's mask, before anything else is logged.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>Problems alone: a result's text form must not show <see cref="Secrets"/>.</summary>
    public override string ToString() => Problems.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " problems";
}
