using SonoranDispatch.Administration;

namespace SonoranDispatch.Tests.Administration;

/// <summary>What a restart would make of config.json, told while the old settings are still in force.</summary>
public sealed class SettingsCheckTests
{
    private const string AtStart = """{ "locale": "en", "cad": { "communityId": "city", "apiKey": "hidden-key-1" }, "cards": { "visible": 4 } }""";

    private string? _config = AtStart;

    [Fact]
    public void WhatIsTheSameIsSaidToBeTheSame() =>
        Assert.Equal(["config.json is sound.", "It says what it said when the resource started."], Check(_ => { }));

    [Fact]
    public void WhatDiffersIsNamedByItsPathAndHowItComesIntoForce() => Assert.Equal(
        ["config.json is sound.", "Different since the start: locale, cards.visible, units.everySeconds.", "\"restart dispatch\" puts it in force; no call is lost by that."],
        Check(check => _config = """{ "locale": "de", "cad": { "communityId": "city", "apiKey": "hidden-key-1" }, "cards": { "visible": 3 }, "units": { "everySeconds": 90 } }"""));

    [Fact]
    public void AnOrderOrACommentIsNoDifference() => Assert.Contains(
        "It says what it said when the resource started.",
        Check(_ => _config = """{ /* ours */ "cards": { "visible": 4 }, "cad": { "apiKey": "hidden-key-1", "communityId": "city" }, "locale": "en" }"""));

    [Fact]
    public void EveryMistakeIsToldWithItsCodeAndRemedy()
    {
        var lines = Check(_ => _config = """{ "locale": 5, "cards": { "visible": 99 }, "cad": { "communityId": "city", "apiKey": "hidden-key-1" } }""");

        Assert.DoesNotContain("config.json is sound.", lines);
        Assert.Equal(2, lines.Count(line => line.StartsWith("[SD-CONFIG-", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.Contains("cards.visible", StringComparison.Ordinal) && line.StartsWith("[SD-", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsNotJsonIsTold() => Assert.StartsWith("[SD-CONFIG-", Check(_ => _config = """{ "locale": """)[0], StringComparison.Ordinal);

    [Fact]
    public void AFileThatIsGoneIsTold() => Assert.StartsWith("[SD-CONFIG-", Check(_ => _config = null)[0], StringComparison.Ordinal);

    [Fact]
    public void NoKeyIsEverInTheAnswer() => Assert.DoesNotContain(
        Check(_ => _config = """{ "locale": "en", "cad": { "communityId": 5, "apiKey": "hidden key 2" } }"""), line => line.Contains("hidden", StringComparison.Ordinal));

    private IReadOnlyList<string> Check(Action<SettingsCheck> meanwhile)
    {
        var check = new SettingsCheck(() => _config, _ => null, "dispatch");
        meanwhile(check);
        return check.Lines();
    }
}
