using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>API ids belong to v1 and community user ids to v2; identifier ids and accounts are known to both.</summary>
public sealed class UnitNameSpaceTests
{
    private const string Attachments = EmulatedCommunity.Dispatch + "/501/attachments";
    private readonly EmulatedCommunity _community = new();

    public UnitNameSpaceTests()
    {
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 51, AccId = "bbbb-1", ApiIds = ["STEAM:51", "STEAM:51b"], CommunityUserIds = ["user-51", "user-51b"] });
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 52, AccId = "bbbb-2", ApiIds = ["STEAM:52"] });
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 53, AccId = "bbbb-3", ApiIds = [], CommunityUserId = "user-53" });
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 54, AccId = "bbbb-4", CommunityUserId = "user-54" });
    }

    [Theory]
    [InlineData("""["STEAM:51"]""", "51")]
    [InlineData("""["STEAM:51b"]""", "51")]
    [InlineData("""["user-51","STEAM:52"]""", "52")]
    [InlineData("""["user-53"]""", "")]
    [InlineData("""["user-54"]""", "54")]
    public void UnitsOfV1AreApiIds(string units, string idents)
    {
        var response = _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch.Replace("\"units\":[]", "\"units\":" + units, StringComparison.Ordinal));

        Assert.Equal((200, "NEW DISPATCH CREATED - ID: 501"), (response.Status, response.Body));
        Assert.Equal(idents, string.Join(',', _community.Call(501).Idents));
    }

    [Theory]
    [InlineData("""["user-51"]""", "51")]
    [InlineData("""["user-51b"]""", "51")]
    [InlineData("""["STEAM:51","STEAM:52"]""", "")]
    [InlineData("""["user-53","user-54"]""", "53,54")]
    public void TargetsOfV2AreCommunityUserIds(string users, string idents)
    {
        var created = EmulatedCommunity.Json(_community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("[]", users, StringComparison.Ordinal)));
        var attached = EmulatedCommunity.Json(_community.V2("POST", Attachments, "{\"communityUserIds\":" + users + "}"));

        Assert.Equal(idents, Numbers(created["idents"]));
        Assert.Equal(idents, Numbers(attached["identIds"]));
    }

    [Fact]
    public void TheAnswerToACreateNamesOnlyTheUnitsThatWereFoundAndTheFirstOfThemAsPrimary()
    {
        var body = EmulatedCommunity.MinimalV2.Replace("[]", """["STEAM:52","user-54","user-51"]""", StringComparison.Ordinal);
        var some = EmulatedCommunity.Json(_community.V2("POST", EmulatedCommunity.Dispatch, body));
        var none = EmulatedCommunity.Json(_community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("[]", """["STEAM:52"]""", StringComparison.Ordinal)));

        Assert.Equal(("54,51", 54), (Numbers(some["idents"]), some["primary"]?.GetValue<int>()));
        Assert.Equal(("", -1), (Numbers(none["idents"]), none["primary"]?.GetValue<int>()));
    }

    [Fact]
    public void IdentifierIdsAndAccountsAreKnownToBothVersions()
    {
        _community.Create();

        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"identIds":[51]}""");
        _community.V1(V1Types.AttachUnit, """{"serverId":1,"callId":501,"account":"bbbb-2"}""");
        _community.V2("POST", Attachments, """{"identIds":[53]}""");
        _community.V2("POST", Attachments, """{"accountUuid":"bbbb-4"}""");

        Assert.Equal([51, 52, 53, 54], _community.Call(501).Idents);
    }

    [Fact]
    public void ANewCallForAnAccountTakesItsSelectedUnitAndAnAttachmentAllOfThem()
    {
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 55, AccId = "bbbb-4", IsSelected = false });

        _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2.Replace("\"communityUserIds\":[]", "\"accounts\":[\"bbbb-4\"]", StringComparison.Ordinal));
        _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch.Replace("\"units\":[]", "\"accounts\":[\"bbbb-4\"]", StringComparison.Ordinal));
        Assert.Equal([54], _community.Call(501).Idents);
        Assert.Equal([54], _community.Call(502).Idents);

        _community.V2("POST", Attachments, """{"accountUuid":"bbbb-4"}""");
        Assert.Equal([54, 55], _community.Call(501).Idents);
    }

    [Fact]
    public void EachVersionReadsItsOwnIds()
    {
        var v1 = JsonNode.Parse(_community.V1(V1Types.GetActiveUnits, """{"serverId":1}""").Body) as JsonArray ?? [];
        var v2 = JsonNode.Parse(_community.V2("GET", "/v2/emergency/servers/1/units").Body) as JsonArray ?? [];

        Assert.Equal("""["STEAM:51","STEAM:51b"]""", Unit(v1, 51)?["apiIds"]?.ToJsonString());
        Assert.Equal("[]", Unit(v1, 53)?["apiIds"]?.ToJsonString());
        Assert.Equal("""["user-54"]""", Unit(v1, 54)?["apiIds"]?.ToJsonString());
        Assert.Equal("""["user-51","user-51b"]""", Unit(v2, 51)?["communityUserIds"]?.ToJsonString());
        Assert.Equal("user-51", Unit(v2, 51)?["communityUserId"]?.GetValue<string>());
        Assert.Equal("[]", Unit(v2, 52)?["communityUserIds"]?.ToJsonString());
        Assert.Equal("", Unit(v2, 52)?["communityUserId"]?.GetValue<string>());
    }

    private static JsonNode? Unit(JsonArray units, int id) => units.First(unit => unit?["id"]?.GetValue<int>() == id)?["data"];

    private static string Numbers(JsonNode? node) => string.Join(',', (node as JsonArray ?? []).Select(item => item?.GetValue<int>()));
}
