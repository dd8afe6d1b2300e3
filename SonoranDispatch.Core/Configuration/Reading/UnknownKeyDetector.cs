using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Finds unknown keys and sections that are not objects. Values of unknown keys are never shown, because one may be a secret under a misspelled name.</summary>
internal static class UnknownKeyDetector
{
    private const string SchemaKey = "$schema";
    private const string Ignored = "not an option and is ignored";
    private const string FormerName = "an option's old name";

    // Options of earlier releases that are gone. An option that only changed its path declares the former one.
    private static readonly string[] Retired = ["cad.limits.postal"];

    /// <summary>Adds a problem for every such key in the file.</summary>
    public static void Report(JObject root, List<SettingsProblem> problems) => Report(root, "", "", problems);

    private static void Report(JObject section, string path, string pattern, List<SettingsProblem> problems)
    {
        foreach (var property in section.Properties())
        {
            var here = OptionPath.Join(path, property.Name);
            var known = PatternOf(pattern, property.Name);
            if (property.Name.IndexOf('.') >= 0)
            {
                problems.Add(new SettingsProblem(Messages.ConfigUnknownKey, here, Ignored, "Write one object inside another instead of a name with dots."));
            }
            else if (OptionCatalogue.IsSection(known))
            {
                if (property.Value is JObject inner) Report(inner, here, known, problems);
                else problems.Add(new SettingsProblem(Messages.ConfigWrongType, here, ValueDescriber.Of(property.Value, isSecret: true), "an object in braces", "its default"));
            }
            else if (property.Value is JObject former && OptionCatalogue.All.Any(option => option.Declared.FormerPath.StartsWith(here + ".", StringComparison.Ordinal)))
            {
                Report(former, here, here, problems);
            }
            else if (OptionCatalogue.Find(known) is null && here != SchemaKey)
            {
                problems.Add(OptionCatalogue.All.FirstOrDefault(option => string.Equals(option.Declared.FormerPath, here, StringComparison.Ordinal)) is { } renamed
                    ? new SettingsProblem(Messages.ConfigUnknownKey, here, FormerName, "Write " + renamed.Path + " instead; the old name still works.")
                    : new SettingsProblem(Messages.ConfigUnknownKey, here, Ignored, Remedy(here, pattern)));
            }
        }
    }

    // In a table every key is an id.
    private static string PatternOf(string section, string key)
    {
        var entry = OptionPath.Join(section, OptionCatalogue.AnyId);
        return OptionCatalogue.IsSection(entry) ? entry : OptionPath.Join(section, key);
    }

    private static string Remedy(string path, string section)
    {
        if (Retired.Contains(path, StringComparer.Ordinal)) return "Remove it: it has no effect any more.";
        return OptionKeySuggester.Of(path, section) is { } nearest ? "Did you mean " + nearest + "?" : "Remove it; no option is named like it.";
    }
}
