using Newtonsoft.Json.Linq;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Sandbox.Documentation;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Configuration;

public sealed class OptionCatalogueTests
{
    public static TheoryData<string> Paths => [.. OptionCatalogue.All.Select(option => option.Path)];

    [Fact]
    public void TheSchemaIsWhatTheDeclarationsMakeIt() =>
        Assert.True(OptionSchema.Text() == Repository.Text("config.schema.json").ReplaceLineEndings("\n"), "config.schema.json differs from the options' declarations. Run: " + DocumentationCommand.CommandLine);

    [Fact]
    public void ThePageOfOptionsIsWhatTheDeclarationsMakeIt()
    {
        var page = Repository.Text("docs", "configuration.md");

        Assert.True(OptionTables.Fill(page) == page, "docs/configuration.md differs from the options' declarations. Run: " + DocumentationCommand.CommandLine);
    }

    [Fact]
    public void AnOptionWithoutATableIsNamed() =>
        Assert.Contains("locale", Assert.Throws<FormatException>(() => OptionTables.Fill("<!-- options: cad -->\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void TheSchemaAllowsNoKeyBesides()
    {
        var sections = JObject.Parse(OptionSchema.Text()).DescendantsAndSelf().OfType<JObject>().Where(node => node["properties"] is JObject);

        Assert.All(sections, section => Assert.True(section["additionalProperties"] is JObject or JValue { Value: false }, section.Path));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void AnOptionsDefaultIsWithinItsOwnLimits(string path)
    {
        var option = Of(path);
        if (option.Declared.IsRequired) return;

        var json = Nested(InAnEntry(path), option.DefaultToken);
        var problems = SonoranDispatch.Configuration.SettingsReader.Read(json.ToString(), Convars.Of(("sonorandispatch_apiKey", "some-key"), ("sonorandispatch_communityId", "c"))).Problems;

        // One option does not make an area.
        Assert.DoesNotContain(problems, problem => problem.Kind != SonoranDispatch.Diagnostics.Messages.ConfigAreaIgnored);
    }

    // An entry that exists without a line in the file.
    private static string InAnEntry(string path) => path.Replace("*", path.Split('.')[0] switch { "commands" => "911", "departments" => "police", _ => "emergency" }, StringComparison.Ordinal);

    private static Option Of(string path) => OptionCatalogue.All.Single(option => option.Path == path);

    private static JObject Nested(string path, JToken value)
    {
        foreach (var segment in path.Split('.').Reverse()) value = new JObject { [segment] = value };
        return (JObject)value;
    }
}
