using SonoranDispatch.Texts;

namespace SonoranDispatch.Tests.Texts;

public sealed class OptionalTemplatePartsTests
{
    [Theory]
    [InlineData("{a}[, {b}]", "1, 2", "1, 2")]
    [InlineData("{a}[, {b}]", "1,", "1")]
    [InlineData("[{a}][: {b}]", ",", "")]
    [InlineData("[{a} {b}]!", "1,", "1 !")]
    [InlineData("[911] {a}", "1,", "[911] 1")]
    [InlineData("[{unknown}]{a}", "1,", "1")]
    [InlineData("[{a}", "1,", "[1")]
    [InlineData("{a}] [", "1,", "1] [")]
    [InlineData("no parts {a}", "1,", "no parts 1")]
    public void APartWithNothingToSayIsLeftOut(string template, string values, string expected)
    {
        var (first, second) = (values.Split(',')[0], values.Split(',')[1].Trim());

        Assert.Equal(expected, OptionalTemplateParts.Fill(template, ("a", first), ("b", second)));
    }

    [Theory]
    [InlineData("[{b}]")]
    [InlineData("{a}")]
    [InlineData("]{b}[")]
    public void AValueIsNeverReadAsATemplate(string hostile) =>
        Assert.Equal(hostile + " and " + hostile, OptionalTemplateParts.Fill("{a}[ and {b}]", ("a", hostile), ("b", hostile)));
}
