using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Configuration.Reading;

/// <summary>Finds keys that mean nothing and sections that are not objects. Values of unknown keys are never repeated: one may be a key misspelt.</summary>
internal static class UnknownKeys
{
    private const string SchemaKey = "$schema";

    /// <summary>Looks through a whole file.</summary>
    public static void Report(JObject root, List<Problem> problems) => Report(root, "", "", problems);

    private static void Report(JObject section, string path, string pattern, List<Problem> problems)
    {
        foreach (var property in section.Properties())
        {
            var here = Join(path, property.Name);
            var known = PatternOf(pattern, property.Name);
            if (property.Name.IndexOf('.') < 0 && OptionCatalogue.Sections.Contains(known, StringComparer.Ordinal))
            {
                if (property.Value is JObject inner) Report(inner, here, known, problems);
                else problems.Add(new Problem(Messages.ConfigWrongType, here, ValueInWords.Of(property.Value, isSecret: true), "an object in braces", "its default"));
            }
            else if (property.Name.IndexOf('.') >= 0)
            {
                problems.Add(new Problem(Messages.ConfigUnknownKey, here, "", "Write one object inside another instead of a name with dots."));
            }
            else if (!IsOption(known) && here != SchemaKey)
            {
                var nearest = NearestKey.Of(here, pattern);
                problems.Add(new Problem(Messages.ConfigUnknownKey, here, "", nearest is null ? "Remove it; no option is named like it." : "Did you mean " + nearest + "?"));
            }
        }
    }

    // In a table every name is an id.
    private static string PatternOf(string section, string key) => section is "commands" or "departments" or "kinds" ? section + ".*" : Join(section, key);

    private static bool IsOption(string pattern) => OptionCatalogue.All.Any(option => string.Equals(option.Path, pattern, StringComparison.Ordinal));

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;
}
