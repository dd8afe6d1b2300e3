namespace SonoranDispatch.Configuration.Options;

/// <summary>All options, in the order in which they are documented.</summary>
internal static class OptionCatalogue
{
    /// <summary>The path segment that stands for any id of a table.</summary>
    public const string AnyId = "*";

    private static readonly List<Option> Found = [];
    private static readonly List<OptionSection> FoundSections = [];

    static OptionCatalogue() => Add(new Settings(), "", "");

    /// <summary>All options.</summary>
    public static IReadOnlyList<Option> All => Found;

    /// <summary>All objects that hold options: "cad", "cad.limits", "commands", "commands.*" ...</summary>
    public static IReadOnlyList<OptionSection> Sections => FoundSections;

    /// <summary>Returns the option at a path, or <c>null</c> if there is none.</summary>
    /// <param name="pattern">The path, with "*" in place of an id.</param>
    public static Option? Find(string pattern) => Found.Find(option => string.Equals(option.Path, pattern, StringComparison.Ordinal));

    /// <summary>Returns whether a path is that of a section.</summary>
    public static bool IsSection(string pattern) => FoundSections.Exists(section => string.Equals(section.Path, pattern, StringComparison.Ordinal));

    private static void Add(object settings, string path, string subject)
    {
        if (settings is CadSettings) Found.AddRange(SettingsShape.Options(new CadAccountOptions(), path));
        Found.AddRange(SettingsShape.Options(settings, path, subject));
        foreach (var (property, declared, key) in SettingsShape.Sections(settings))
        {
            var inner = OptionPath.Join(path, key);
            FoundSections.Add(new OptionSection(inner, declared.Meaning));
            Add(property.GetValue(settings, null)!, inner, declared.Subject);
        }

        foreach (var (_, declared, key) in SettingsShape.Tables(settings))
        {
            var entry = OptionPath.Join(key, AnyId);
            FoundSections.Add(new OptionSection(key, declared.Meaning, declared.IdPattern));
            FoundSections.Add(new OptionSection(entry, declared.EntryMeaning));
            Add(SettingsShape.NewEntry(declared, ""), entry, "");
        }
    }
}
