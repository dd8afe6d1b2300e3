namespace SonoranDispatch.Configuration.Options;

/// <summary>All options, in the order in which they are documented.</summary>
internal static class OptionCatalogue
{
    /// <summary>The path segment that stands for any id of a table.</summary>
    public const string AnyId = "*";

    private static readonly OptionSection Account = new("cad", new CadAccount());

    /// <summary>The object that config.json holds.</summary>
    public static OptionSection Root { get; } = new("", new Settings());

    /// <summary>All objects that hold options: "cad", "cad.limits", "commands", "commands.*" ...</summary>
    public static IReadOnlyList<OptionSection> Sections { get; } = [.. Within(Root).Skip(1)];

    /// <summary>All options.</summary>
    public static IReadOnlyList<Option> All { get; } = [.. Within(Root).SelectMany(section => section.Path == Account.Path ? Account.Options.Concat(section.Options) : section.Options)];

    /// <summary>Returns the option at a path, or <c>null</c> if there is none.</summary>
    /// <param name="pattern">The path, with "*" in place of an id.</param>
    public static Option? Find(string pattern) => All.FirstOrDefault(option => string.Equals(option.Path, pattern, StringComparison.Ordinal));

    /// <summary>Returns whether a path is that of a section.</summary>
    public static bool IsSection(string pattern) => Sections.Any(section => string.Equals(section.Path, pattern, StringComparison.Ordinal));

    // The section itself first, then all sections in it.
    private static IEnumerable<OptionSection> Within(OptionSection section)
    {
        var inner = section.Table is null ? section.Sections.Select(pair => pair.Section) : [section.Entry(AnyId, section.NewEntry(""))];
        return inner.SelectMany(Within).Prepend(section);
    }
}
