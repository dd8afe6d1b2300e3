using Moq;
using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Administration;

/// <summary>Tests the check of what a restart would change in config.json and the convars, while the old settings are still in force.</summary>
public sealed class SettingsCheckTests
{
    private const string AtStart = """{ "locale": "en", "cad": { "communityId": "city", "apiKey": "hidden-key-1" }, "cards": { "visible": 4 } }""";

    private readonly Dictionary<string, string> _convars = new(StringComparer.Ordinal);
    private readonly ListLog _log = new();
    private readonly List<string> _hidden = [];
    private CadClient? _client;
    private string? _config = AtStart;

    [Fact]
    public void WhatIsTheSameIsSaidToBeTheSame() =>
        Assert.Equal(["config.json is valid.", "Nothing has changed since the resource started."], Check(_ => { }));

    [Fact]
    public void WhatDiffersIsNamedByItsPathAndHowItComesIntoForce() => Assert.Equal(
        ["config.json is valid.", "Changed since the start: locale, cards.visible, units.everySeconds.", "\"restart dispatch\" applies it; no call is lost."],
        Check(check => _config = """{ "locale": "de", "cad": { "communityId": "city", "apiKey": "hidden-key-1" }, "cards": { "visible": 3 }, "units": { "everySeconds": 90 } }"""));

    [Fact]
    public void AnOrderOrACommentIsNoDifference() => Assert.Contains(
        "Nothing has changed since the resource started.",
        Check(_ => _config = """{ /* ours */ "cards": { "visible": 4 }, "cad": { "apiKey": "hidden-key-1", "communityId": "city" }, "locale": "en" }"""));

    [Fact]
    public void EveryMistakeIsToldWithItsCodeAndRemedy()
    {
        var lines = Check(_ => _config = """{ "locale": 5, "cards": { "visible": 99 }, "cad": { "communityId": "city", "apiKey": "hidden-key-1" } }""");

        Assert.DoesNotContain("config.json is valid.", lines);
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

    [Fact]
    public void AConvarThatGivesAnotherAccountIsTakenOverAndItsValueIsNotTold()
    {
        var lines = Check(_ => _convars[CadConvars.ApiKey] = "hidden-key-2");

        Assert.Equal(
            ["config.json is valid.", "The CAD account that is set now is in use (different API key). What belongs to the account before is set aside until that is back; see \"sdispatch status\"."],
            lines);
        Assert.Equal("hidden-key-2", _client?.Account?.ApiKey);
        Assert.Contains("hidden-key-2", _hidden);
        Assert.Equal(["SD-CALLS-011"], _log.Codes);
    }

    [Fact]
    public void AnAccountInTheFileIsTakenOverWithoutARestart()
    {
        var lines = Check(_ => _config = """{ "locale": "en", "cad": { "communityId": "city", "apiKey": "hidden-key-2", "serverId": 2 }, "cards": { "visible": 4 } }""");

        Assert.DoesNotContain(lines, line => line.Contains("restart", StringComparison.Ordinal));
        Assert.Equal(("hidden-key-2", 2), (_client?.Account?.ApiKey, _client?.Account?.ServerId));
    }

    [Theory]
    [InlineData("""{ "locale": """)]
    [InlineData("""{ "cad": { "communityId": "city", "apiKey": "hidden-key-2", "serverId": "two" } }""")]
    [InlineData(null)]
    public void AnAccountIsNotTakenOverFromAFileWithMistakes(string? text)
    {
        var lines = Check(_ =>
        {
            _convars[CadConvars.ApiKey] = "hidden-key-2";
            _config = text;
        });

        Assert.Contains("The CAD account in use stays in use: another is taken over only when the problems above are fixed.", lines);
        Assert.Equal("hidden-key-1", _client?.Account?.ApiKey);
    }

    [Fact]
    public void EverythingThatDiffersOfTheAccountIsToldInOneSentence() => Assert.Contains(
        "The CAD account that is set now is in use (different address, community id, API key, server id). What belongs to the account before is set aside until that is back; see \"sdispatch status\".",
        Check(_ =>
        {
            _convars[CadConvars.BaseUrl] = "https://cad.example";
            _convars[CadConvars.CommunityId] = "another";
            _convars[CadConvars.ApiKey] = "hidden-key-2";
            _convars[CadConvars.ServerId] = "2";
        }));

    /// <summary>The official resource sets its convars after the start. If they are not used, that is not reported as a difference.</summary>
    [Fact]
    public void AConvarThatIsNotUsedIsNoDifference() => Assert.DoesNotContain(
        Check(_ => _convars[CadConvars.OfficialApiKey] = "hidden-key-2"), line => line.Contains("restart", StringComparison.Ordinal));

    [Fact]
    public void AKeyThatIsGivenAtLastIsTold()
    {
        _config = "{}";
        Assert.Contains("The CAD account that is set now is in use (there was none). What belongs to the account before is set aside until that is back; see \"sdispatch status\".", Check(_ =>
        {
            _convars[CadConvars.ApiKey] = "hidden-key-2";
            _convars[CadConvars.CommunityId] = "city";
        }));
    }

    [Fact]
    public void AKeyThatIsGoneIsTold() => Assert.Contains(
        "The CAD account in use stays in use: another is taken over only when the problems above are fixed.",
        Check(_ => _config = """{ "locale": "en", "cad": { "communityId": "city" }, "cards": { "visible": 4 } }"""));

    /// <summary>A key in the wrong place is reported as a mistake, together with its value.</summary>
    [Fact]
    public void ANewKeyIsHiddenWhereverItStands() => Assert.DoesNotContain(
        Check(_ =>
        {
            _convars[CadConvars.ApiKey] = "hidden-key-2";
            _convars[CadConvars.ServerId] = "hidden-key-2";
        }),
        line => line.Contains("hidden", StringComparison.Ordinal));

    private IReadOnlyList<string> Check(Action<SettingsCheck> meanwhile)
    {
        string? Convar(string name) => _convars.TryGetValue(name, out var value) ? value : null;
        _client = new CadClient(SettingsReader.Read(_config, Convar).Settings.Cad, new Mock<IHttpTransport>().Object, new FakeClock(), "salt");
        var check = new SettingsCheck(() => _config, Convar, _client, _hidden.Add, "dispatch", _log);
        meanwhile(check);
        return check.Lines();
    }
}
