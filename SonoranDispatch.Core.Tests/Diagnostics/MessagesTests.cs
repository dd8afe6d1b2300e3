using System.Text.RegularExpressions;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Diagnostics;

public sealed partial class MessagesTests
{
    public static TheoryData<string> Codes => [.. Messages.All.Select(kind => kind.Code)];

    [Fact]
    public void NoTwoMessagesShareACode() => Assert.Equal(Messages.All.Count, Messages.All.Select(kind => kind.Code).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void ThePageOfMessagesListsTheSameCodesAsTheCode() => Assert.Equal(Messages.All.Select(kind => kind.Code), Rows().Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void AMessageHasTheFormOfAll(string code)
    {
        var kind = Of(code);

        Assert.Matches("^SD-[A-Z0-9]+-[0-9]{3}$", code);
        Assert.False(string.IsNullOrWhiteSpace(kind.Text));
        Assert.True(kind.Severity == Severity.Information || kind.Remedy.Length > 0, "Whoever is warned is told what to do");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void AMessageTakesItsValues(string code)
    {
        var kind = Of(code);
        var values = new object?[] { "<0>", "<1>", "<2>", "<3>", "<4>", "<5>" };

        foreach (var format in new[] { kind.Text, kind.Remedy })
        {
            var filled = MessageFormatter.Fill(format, values);
            Assert.DoesNotMatch(@"\{[0-9]", filled);
            foreach (Match match in Numbers().Matches(format)) Assert.Contains("<" + match.Groups[1].Value + ">", filled, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void ThePageOfMessagesTellsSeverityMeaningAndWhatToDo(string code)
    {
        var cells = Rows()[code];

        Assert.Equal(4, cells.Length);
        Assert.Equal(Of(code).Severity.ToString(), cells[1]);
        Assert.All(cells, cell => Assert.NotEqual("", cell));
    }

    /// <summary>These settings are read at the start and at a reload, so a remedy that names the setting alone would not work as written.</summary>
    [Theory]
    [InlineData("SD-CAD-001")]
    [InlineData("SD-CAD-002")]
    [InlineData("SD-CAD-004")]
    [InlineData("SD-CAD-005")]
    public void ARemedyThatNamesASettingOfTheAccountSaysWhatPutsItInForce(string code)
    {
        Assert.Contains("sdispatch reload", Of(code).Remedy, StringComparison.Ordinal);
        Assert.Contains("sdispatch reload", Rows()[code][3], StringComparison.Ordinal);
    }

    private static MessageDefinition Of(string code) => Messages.All.Single(kind => kind.Code == code);

    private static Dictionary<string, string[]> Rows() => Repository.Text("docs", "errors.md").Split('\n')
        .Where(line => line.StartsWith("| SD-", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim()).ToArray())
        .ToDictionary(cells => cells[0], StringComparer.Ordinal);

    [GeneratedRegex(@"\{([0-9])\}", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
