using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Finds unknown keys and sections that are not objects. Values of unknown keys are never shown, because one may be a secret under a misspelled name.</summary>
internal static class UnknownKeyDetector
{
    private const string SchemaKey = "$schema";

    /// <summary>Adds a problem for every such key in the file.</summary>
    public static void Report(JObject root, List<SettingsProblem> problems) => Report(root, "", "", problems);

    private static void Report(JObject section, string path, string pattern, List<SettingsProblem> problems)
    {
        foreach (var property in section.Properties())
        {
            var here = OptionPath.Join(path, property.Name);
            var known = PatternOf(pattern, property.Name);
            if (property.Name.IndexOf('.') < 0 && OptionCatalogue.IsSection(known))
            {
                if (property.Value is JObject inner) Report(inner, here, known, problems);
                else problems.Add(new SettingsProblem(Messages.ConfigWrongType, here, ValueDescriber.Of(property.Value, isSecret: true), "an object in braces", "its default"));
            }
            else if (property.Name.IndexOf('.') >= 0)
            {
                problems.Add(new SettingsProblem(Messages.ConfigUnknownKey, here, "", "Write one object inside another instead of a name with dots."));
            }
            else if (FormerOptions.IsSection(here) && property.Value is JObject former)
            {
                Report(former, here, here, problems);
            }
            else if (OptionCatalogue.Find(known) is null && here != SchemaKey)
            {
                problems.Add(new SettingsProblem(Messages.ConfigUnknownKey, here, "", Remedy(here, pattern)));
            }
        }
    }

    // In a table every key is an id.
    private static string PatternOf(string section, string key) => OptionCatalogue.IsSection(OptionPath.Join(section, OptionCatalogue.AnyId)) ? OptionPath.Join(section, OptionCatalogue.AnyId) : OptionPath.Join(section, key);

    private static string Remedy(string path, string section)
    {
        if (FormerOptions.NewPathOf(path) is { } now) return "Write " + now + " instead; the old name still works.";
        if (FormerOptions.IsRetired(path)) return "Remove it: it has no effect any more.";
        return OptionKeySuggester.Of(path, section) is { } nearest ? "Did you mean " + nearest + "?" : "Remove it; no option is named like it.";
    }
}
