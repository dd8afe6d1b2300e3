using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class OptionCatalogueTests
{
    private static readonly JObject Schema = JObject.Parse(Repository.Text("config.schema.json"));

    public static TheoryData<string> Paths => [.. OptionCatalogue.All.Select(option => option.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void TheSchemaSaysOfAnOptionWhatItsDeclarationSays(string path)
    {
        var option = Of(path);
        var expected = option.Shape.Schema;
        expected["description"] = Described(option);
        if (!option.IsRequired) expected["default"] = option.DefaultToken;

        Assert.True(SchemaLeaves().TryGetValue(path, out var found), "config.schema.json has no " + path);
        Assert.True(JToken.DeepEquals(Sorted(expected), Sorted(found)), path + ": expected " + expected + ", found " + found);
    }

    [Fact]
    public void TheSchemaHasNoOptionThatDoesNotExist() =>
        Assert.Equal(OptionCatalogue.All.Select(option => option.Path).Order(StringComparer.Ordinal), SchemaLeaves().Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void TheSchemaAllowsNoKeyBesides()
    {
        var sections = Schema.DescendantsAndSelf().OfType<JObject>().Where(node => node["properties"] is JObject);

        Assert.All(sections, section => Assert.True(section["additionalProperties"] is JObject or JValue { Value: false }, section.Path));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void AnOptionsDefaultIsWithinItsOwnLimits(string path)
    {
        var option = Of(path);
        if (option.IsRequired) return;

        var json = Nested(InAnEntry(path), option.DefaultToken);
        var problems = SonoranDispatch.Configuration.SettingsReader.Read(json.ToString(), Convars.Of(("sonorandispatch_apiKey", "some-key"), ("sonorandispatch_communityId", "c"))).Problems;
        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void TheShippedFileShowsEveryOption(string path)
    {
        var file = JObject.Parse(Repository.Text("config.json"));

        JToken? token = file;
        foreach (var segment in InAnEntry(path).Split('.')) token = token?[segment];
        Assert.NotNull(token);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void ThePageOfOptionsTellsMeaningDefaultUnitAndLimits(string path)
    {
        var option = Of(path);
        var row = Repository.Text("docs", "configuration.md").Split('\n').SingleOrDefault(line => line.StartsWith("| `" + Shown(path) + "` |", StringComparison.Ordinal));

        Assert.NotNull(row);
        Assert.Equal(["", "`" + Shown(path) + "`", option.Meaning, Default(option), option.Unit, option.Shape.Limits, ""], row.Split('|').Select(cell => cell.Trim()));
    }

    [Fact]
    public void ThePageOfOptionsHasNoRowForAnythingElse()
    {
        var rows = Repository.Text("docs", "configuration.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(OptionCatalogue.All.Count, rows.Count());
    }

    // An entry that the shipped file has.
    private static string InAnEntry(string path) => path.Replace("*", path.Split('.')[0] switch { "commands" => "911", "departments" => "police", _ => "emergency" }, StringComparison.Ordinal);

    private static string Shown(string path) => path.Replace("*", "<id>", StringComparison.Ordinal);

    private static string Default(Option option) => option.IsRequired ? "none" : "`" + option.DefaultToken.ToString(Newtonsoft.Json.Formatting.None) + "`";

    private static string Described(Option option) => option.Unit.Length == 0 ? option.Meaning : option.Meaning + " In " + option.Unit + ".";

    private static Option Of(string path) => OptionCatalogue.All.Single(option => option.Path == path);

    private static JObject Nested(string path, JToken value)
    {
        foreach (var segment in path.Split('.').Reverse()) value = new JObject { [segment] = value };
        return (JObject)value;
    }

    private static Dictionary<string, JObject> SchemaLeaves()
    {
        var leaves = new Dictionary<string, JObject>(StringComparer.Ordinal);
        Walk(Schema, "", leaves);
        leaves.Remove("$schema");
        return leaves;
    }

    private static void Walk(JObject node, string path, Dictionary<string, JObject> leaves)
    {
        if (node["$ref"] is { } reference) node = (JObject)Schema.SelectToken(reference.Value<string>()!.TrimStart('#', '/').Replace('/', '.'))!;
        if (node["properties"] is null && node["additionalProperties"] is not JObject)
        {
            leaves[path] = node;
            return;
        }

        foreach (var property in node["properties"] as JObject ?? []) Walk((JObject)property.Value!, Join(path, property.Key), leaves);
        if (node["additionalProperties"] is JObject any) Walk(any, Join(path, "*"), leaves);
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;

    private static JToken Sorted(JObject node) => new JObject(node.Properties().OrderBy(property => property.Name, StringComparer.Ordinal));
}
