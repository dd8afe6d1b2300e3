using SonoranDispatch.Locales;

namespace SonoranDispatch.Configuration;

/// <summary>
/// Fills the titles and descriptions that the owner left to the language: empty ones, and ones equal to the English default, which release 0.1.0
/// wrote into config.json.
/// </summary>
internal static class LanguageDefaults
{
    /// <summary>Returns the settings with the language's own titles and descriptions.</summary>
    public static Settings Fill(Settings settings, Locale locale) => settings with
    {
        Commands = settings.Commands.ToDictionary(pair => pair.Key, pair => Fill(pair.Value, locale), StringComparer.Ordinal),
        Kinds = settings.Kinds.ToDictionary(pair => pair.Key, pair => Fill(pair.Value, locale), StringComparer.Ordinal),
    };

    private static CommandSettings Fill(CommandSettings command, Locale locale)
    {
        var usual = BuiltInCommands.All.FirstOrDefault(each => string.Equals(each.Id, command.Id, StringComparison.Ordinal)) ?? Unnamed(command);
        return command with
        {
            Title = Own(command.Title, usual.Title, TextKeys.TitleOf(command.Id), locale),
            Description = Own(command.Description, usual.Description, TextKeys.DescriptionOf(command.Id), locale),
        };
    }

    private static KindSettings Fill(KindSettings kind, Locale locale)
    {
        var usual = BuiltInKinds.All.FirstOrDefault(each => string.Equals(each.Id, kind.Id, StringComparison.Ordinal)) ?? kind;
        return kind with { Title = Own(kind.Title, usual.Title, TextKeys.KindOf(kind.Id), locale) };
    }

    // A command of the owner's own has its name as its title if it has no other.
    private static CommandSettings Unnamed(CommandSettings command) => new(command.Id) { Title = command.Name };

    private static string Own(string written, string usual, string key, Locale locale) =>
        written.Length > 0 && !string.Equals(written, usual, StringComparison.Ordinal) ? written : locale.Has(key) ? locale.Text(key) : usual;
}
