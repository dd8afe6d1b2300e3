using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Sandbox.Documentation;

/// <summary>
/// Generates config.schema.json from the option declarations. Editors use it to show an owner each option's meaning, default and limits.
/// </summary>
public static class OptionSchema
{
    /// <summary>Returns the text of the file.</summary>
    public static string Text()
    {
        var root = new JObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "config.json of SonoranDispatch",
        };
        Fill(root, "");
        ((JObject)root["properties"]!).AddFirst(new JProperty("$schema", new JObject { ["type"] = "string" }));
        return root.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static void Fill(JObject node, string path)
    {
        var properties = new JObject();
        foreach (var option in OptionCatalogue.All.Where(option => IsIn(option.Path, path))) properties[option.Key] = Schema(option);
        foreach (var section in OptionCatalogue.Sections.Where(section => IsIn(section.Path, path) && !section.Path.EndsWith(OptionCatalogue.AnyId, StringComparison.Ordinal)))
        {
            var inner = new JObject { ["description"] = section.Meaning };
            if (section.IsTable) FillTable(inner, section);
            else Fill(inner, section.Path);
            properties[section.Path[(section.Path.LastIndexOf('.') + 1)..]] = inner;
        }

        node["type"] = "object";
        node["properties"] = properties;
        node["additionalProperties"] = false;
    }

    private static void FillTable(JObject node, OptionSection table)
    {
        var path = table.Path + "." + OptionCatalogue.AnyId;
        var entry = new JObject { ["description"] = OptionCatalogue.Sections.Single(section => section.Path == path).Meaning };
        Fill(entry, path);
        node["type"] = "object";
        node["propertyNames"] = new JObject { ["pattern"] = table.IdPattern };
        node["additionalProperties"] = entry;
    }

    private static JObject Schema(Option option)
    {
        var schema = new JObject { ["description"] = option.Unit.Length == 0 ? option.Meaning : option.Meaning + " In " + option.Unit + "." };
        schema.Merge(option.Schema);
        if (!option.IsRequired) schema["default"] = option.DefaultToken;
        return schema;
    }

    private static bool IsIn(string path, string section) =>
        path.LastIndexOf('.') is var dot && string.Equals(dot < 0 ? "" : path[..dot], section, StringComparison.Ordinal);
}
