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
        foreach (var option in OptionCatalogue.All.Where(option => OptionPath.Parent(option.Path) == path)) properties[option.Key] = Schema(option);
        foreach (var section in OptionCatalogue.Sections.Where(section => OptionPath.Parent(section.Path) == path && OptionPath.LastKey(section.Path) != OptionCatalogue.AnyId))
        {
            var inner = new JObject { ["description"] = section.Meaning };
            if (section.Table is not null) FillTable(inner, section.Path, section.Table);
            else Fill(inner, section.Path);
            properties[OptionPath.LastKey(section.Path)] = inner;
        }

        node["type"] = "object";
        node["properties"] = properties;
        node["additionalProperties"] = false;
    }

    private static void FillTable(JObject node, string table, TableAttribute declared)
    {
        var path = OptionPath.Join(table, OptionCatalogue.AnyId);
        var entry = new JObject { ["description"] = OptionCatalogue.Sections.Single(section => section.Path == path).Meaning };
        Fill(entry, path);
        node["type"] = "object";
        node["propertyNames"] = new JObject { ["pattern"] = declared.IdPattern };
        node["additionalProperties"] = entry;
    }

    private static JObject Schema(Option option)
    {
        var schema = new JObject { ["description"] = option.Declared.Unit.Length == 0 ? option.Meaning : option.Meaning + " In " + option.Declared.Unit + "." };
        schema.Merge(option.Schema);
        if (!option.Declared.IsRequired) schema["default"] = option.DefaultToken;
        return schema;
    }
}
