using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>Linking a player to an account: a code, typed by somebody who is logged in to the CAD.</summary>
public sealed class LinkTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void ACodeHasFourCharactersAndTenMinutes()
    {
        var response = _community.V2("POST", "/v2/general/links", """{"communityUserId":"new-31"}""");

        var answer = EmulatedCommunity.Json(response);
        Assert.Equal(200, response.Status);
        Assert.Equal(["code", "communityUserId", "communityUuid", "expiresAt", "expiresInSeconds"], EmulatedCommunity.Names(answer));
        Assert.Matches("^[A-Z0-9]{4}$", answer["code"]?.GetValue<string>() ?? "");
        Assert.Equal("new-31", answer["communityUserId"]?.GetValue<string>());
        Assert.Equal(_community.Cad.Community.CommunityUuid, answer["communityUuid"]?.GetValue<string>());
        Assert.Equal("2026-05-04T10:30:30Z", answer["expiresAt"]?.GetValue<string>());
        Assert.Equal(600, answer["expiresInSeconds"]?.GetValue<int>());
    }

    [Fact]
    public void ATypedCodeLinksThePlayerToTheAccountAndItsUnits()
    {
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 33, AccId = "aaaa-1", CommunityUserId = "licence-33" });
        Assert.Equal("""{"communityUserId":"new-31","linked":false,"accountUuid":null}""", Check("new-31"));
        Assert.Equal("[]", Attached("new-31"));

        Assert.True(_community.Cad.Board.TypeLinkCode(Code("new-31").ToLowerInvariant(), "AAAA-1"));

        Assert.Equal("""{"communityUserId":"new-31","linked":true,"accountUuid":"AAAA-1"}""", Check("new-31"));
        Assert.Equal("[31,33]", Attached("new-31"));
        Assert.Equal("[31]", Attached("licence-31"));
        Assert.Equal(["STEAM:31"], Unit(31).ApiIds);
        Assert.Equal(["licence-33"], Unit(33).ApiIds);
    }

    [Fact]
    public void AUnitThatLogsInLaterIsLinkedToo()
    {
        _community.Cad.Board.TypeLinkCode(Code("new-40"), "cccc-1");
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 40, AccId = "cccc-1" });

        Assert.Equal("[40]", Attached("new-40"));
    }

    [Fact]
    public void APlayerIsLinkedToTheLastAccountThatTypedACode()
    {
        _community.Cad.Board.TypeLinkCode(Code("new-31"), "aaaa-1");
        _community.Cad.Board.TypeLinkCode(Code("new-31"), "aaaa-2");

        Assert.Equal("[32]", Attached("new-31"));
        Assert.Equal("""{"communityUserId":"new-31","linked":true,"accountUuid":"aaaa-2"}""", Check("new-31"));
    }

    [Fact]
    public void ACodeIsGoodUntilItsTimeIsUp()
    {
        var (first, second) = (Code("new-31"), Code("new-32"));
        _community.Time.Advance(TimeSpan.FromSeconds(599));
        Assert.True(_community.Cad.Board.TypeLinkCode(first, "aaaa-1"));

        _community.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.False(_community.Cad.Board.TypeLinkCode(second, "aaaa-2"));
        Assert.Empty(_community.Cad.Board.Links.Codes);
        Assert.Null(_community.Cad.Board.Links.AccountOf("new-32"));
    }

    [Fact]
    public void ACodeIsGoodOnceAndOnlyTheLatest()
    {
        var (old, latest) = (Code("new-31"), Code("new-31"));
        Assert.NotEqual(old, latest);
        Assert.Equal([latest], _community.Cad.Board.Links.Codes.Select(code => code.Code));

        Assert.False(_community.Cad.Board.TypeLinkCode(old, "aaaa-1"));
        Assert.True(_community.Cad.Board.TypeLinkCode(latest, "aaaa-1"));
        Assert.False(_community.Cad.Board.TypeLinkCode(latest, "aaaa-2"));
        Assert.False(_community.Cad.Board.TypeLinkCode("ZZZZ", "aaaa-2"));
    }

    [Fact]
    public void APlayerWhoseUnitHasTheirIdIsLinked() =>
        Assert.Equal("""{"communityUserId":"licence-31","linked":true,"accountUuid":"aaaa-1"}""", Check("licence-31"));

    [Fact]
    public void SometimesNotLinkedIsOnlyUnsuccessful()
    {
        _community.Cad.Faults.NotLinkedIsUnsuccessful.Always();

        Assert.Equal("""{"success":false}""", Check("new-31"));
        Assert.Contains("\"linked\":true", Check("licence-31"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v2/general/links")]
    [InlineData("/v2/general/links/check")]
    public void APlayersIdHas1To255Characters(string path)
    {
        Assert.Equal(200, _community.V2("POST", path, "{\"communityUserId\":\"" + new string('x', 255) + "\"}").Status);
        foreach (var body in new[] { "{}", "{\"communityUserId\":\"\"}", "{\"communityUserId\":31}", "{\"communityUserId\":\"" + new string('x', 256) + "\"}" })
        {
            var response = _community.V2("POST", path, body);
            Assert.Equal(400, response.Status);
            Assert.Contains("'communityUserId'", response.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AListenerIsToldOnceOfALink()
    {
        var code = Code("new-31");
        var told = 0;
        _community.Cad.Board.Changed += () => told++;

        _community.Cad.Board.TypeLinkCode(code, "aaaa-1");
        Check("new-31");

        Assert.Equal(1, told);
    }

    private string Code(string user) =>
        EmulatedCommunity.Json(_community.V2("POST", "/v2/general/links", "{\"communityUserId\":\"" + user + "\"}"))["code"]?.GetValue<string>() ?? "";

    private string Check(string user) => _community.V2("POST", "/v2/general/links/check", "{\"communityUserId\":\"" + user + "\"}").Body;

    private string Attached(string user)
    {
        var callId = _community.Create();
        var response = _community.V2("POST", EmulatedCommunity.Dispatch + "/" + callId + "/attachments", "{\"communityUserId\":\"" + user + "\"}");
        return EmulatedCommunity.Json(response)["identIds"]?.ToJsonString() ?? "";
    }

    private BoardUnit Unit(int id) => _community.Cad.Board.Units.First(unit => unit.Id == id);
}
