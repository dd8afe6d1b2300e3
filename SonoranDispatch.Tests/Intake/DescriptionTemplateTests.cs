using SonoranDispatch.Intake;

namespace SonoranDispatch.Tests.Intake;

public sealed class DescriptionTemplateTests
{
    private static readonly Dictionary<string, string> Values = new() { ["caller"] = "Jane {text}", ["text"] = "{caller} says %s {0}" };

    [Theory]
    [InlineData("{caller}: {text}", "Jane {text}: {caller} says %s {0}")]
    [InlineData("{unknown} {text", "{unknown} {text")]
    [InlineData("}{caller}{", "}Jane {text}{")]
    [InlineData("", "")]
    public void ValuesGoInOnceAndLiterally(string template, string expected) => Assert.Equal(expected, DescriptionTemplate.Fill(template, Values));
}
