using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>What the CAD posts to the game server: what people do in it, and every 911 call. Source: the pages of the push events.</summary>
public sealed class PushTests
{
    private readonly EmulatedCommunity _community = new();
    private readonly List<JsonObject> _posted = [];

    public PushTests() => _community.Cad.Pushes.Target = body => _posted.Add((JsonObject)JsonNode.Parse(body)!);

    [Fact]
    public void ADispatchersWorkIsPushedWithTheKey()
    {
        var desk = _community.Cad.Dispatcher;
        var call = desk.Create(new BoardCall { Title = "Fire", Idents = [31] }).CallId;
        desk.Edit(call, held => held with { Postal = "77" });
        desk.AddNote(call, "Dispatch", "Two boats");
        desk.Attach(call, 31, 32);
        desk.Detach(call, 31);
        desk.Close(call);

        Assert.Equal(
            ["EVENT_DISPATCH_NEW", "EVENT_DISPATCH_EDIT", "EVENT_DISPATCH_NOTE", "EVENT_DISPATCH_UNIT_ATTACH", "EVENT_DISPATCH_UNIT_DETACH", "EVENT_DISPATCH_CLOSED"],
            _posted.Select(Type));
        Assert.All(_posted, push => Assert.Equal(EmulatedCommunity.Key, (string?)push["key"]));
        Assert.Equal(("Fire", "77"), ((string?)Data(0)["dispatch"]!["title"], (string?)Data(1)["dispatch"]!["postal"]));
        Assert.Equal((900, call), ((int)Data(1)["eventOriginIdent"]!, (int)Data(1)["dispatch"]!["callId"]!));
        Assert.Equal("""{"time":"2026-05-04T10:20:30Z","label":"Dispatch","type":"text","content":"Two boats"}""", Data(2)["note"]!.ToJsonString());
        Assert.Equal($$"""{"eventOriginIdent":900,"callId":{{call}},"idents":[31,32]}""", Data(3).ToJsonString());
        Assert.Equal($$"""{"eventOriginIdent":900,"callIds":[{{call}}]}""", Data(5).ToJsonString());
        Assert.True(_community.Call(call).IsClosed);
        Assert.Equal([32], _community.Call(call).Idents);
    }

    [Fact]
    public void WhatComesThroughTheApiIsNotPushedApartFrom911Calls()
    {
        var call = _community.Create();
        _community.V2("PATCH", EmulatedCommunity.Dispatch + "/" + call, """{"postal":"77"}""");
        _community.V2("POST", EmulatedCommunity.Dispatch + "/" + call + "/notes", """{"note":"Two boats","noteType":"text","label":"B-31"}""");
        _community.V2("POST", EmulatedCommunity.Dispatch + "/" + call + "/attachments", """{"identIds":[31]}""");
        _community.V2("DELETE", EmulatedCommunity.Dispatch + "/attachments", """{"identIds":[31]}""");
        _community.V2("POST", EmulatedCommunity.Dispatch + "/close", "{\"callIds\":[" + call + "]}");
        _community.V2("PATCH", "/v2/emergency/servers/1/units/panic", """{"identIds":[31],"isPanic":true}""");
        Assert.Empty(_posted);

        var emergency = _community.Create911();
        _community.V2("DELETE", "/v2/emergency/servers/1/calls/911/" + emergency);

        Assert.Equal("EVENT_911", Type(Assert.Single(_posted)));
        Assert.Equal((emergency, "Ann"), ((int)Data(0)["call"]!["callId"]!, (string?)Data(0)["call"]!["caller"]));
    }

    [Fact]
    public void APushThatAsksTheCadAtOnceIsPostedAfterTheRequest()
    {
        var seen = 0;
        _community.Cad.Pushes.Target = _ => seen = EmulatedCommunity.Json(_community.V2("GET", "/v2/emergency/servers/1/calls"))["EmergencyCalls"]!.AsArray().Count;

        _community.Create911();

        Assert.Equal(1, seen);
    }

    [Fact]
    public void A911CallIsAnsweredWithADispatchCallThatNamesIt()
    {
        var emergency = _community.Cad.Dispatcher.RaiseEmergency(new BoardCall { Caller = "Ann", MetaData = new Dictionary<string, string> { ["x"] = "1.0" } }).CallId;
        var call = _community.Cad.Dispatcher.Answer(emergency, new BoardCall { Title = "Smoke" });

        Assert.Equal(["EVENT_911", "EVENT_DISPATCH_NEW", "EVENT_REMOVE_911"], _posted.Select(Type));
        Assert.Equal((emergency.ToString(System.Globalization.CultureInfo.InvariantCulture), "1.0"), (call.MetaData["origin911"], call.MetaData["x"]));
        Assert.Equal("{\"callIds\":[" + emergency + "]}", Data(2).ToJsonString());
        Assert.NotNull(_community.Call(emergency).RemovedAt);
    }

    [Fact]
    public void UnitsArePushed()
    {
        var desk = _community.Cad.Dispatcher;
        desk.LogIn(new BoardUnit { Id = 40, UnitNum = "C-40", CommunityUserId = "licence-40" });
        desk.SetStatus(UnitStatuses.Available, 40);
        desk.SetPanic(true, 31, 40, 99);
        desk.LogOut(40);
        desk.LogOut(99);

        Assert.Equal(["EVENT_UNIT_LOGIN", "EVENT_UNIT_STATUS", "EVENT_UNIT_PANIC", "EVENT_UNIT_LOGOUT"], _posted.Select(Type));
        Assert.Equal(("C-40", "licence-40"), ((string?)Data(0)["unit"]!["data"]!["unitNum"], (string?)Data(0)["unit"]!["data"]!["communityUserId"]));
        Assert.Equal("""{"isPanic":true,"identIds":[31,40]}""", Data(2).ToJsonString());
        Assert.Equal("""{"identId":40}""", Data(3).ToJsonString());
    }

    [Fact]
    public void ALinkIsPushedWithThePlayer()
    {
        var code = (string?)EmulatedCommunity.Json(_community.V2("POST", "/v2/general/links", """{"communityUserId":"new-31"}"""))["code"];

        Assert.False(_community.Cad.Dispatcher.TypeLinkCode("ZZZZ", "aaaa-1"));
        Assert.True(_community.Cad.Dispatcher.TypeLinkCode(code!, "aaaa-1"));

        Assert.Equal("EVENT_COMMUNITY_LINK_VERIFIED", Type(Assert.Single(_posted)));
        Assert.Equal("""{"communityUserId":"new-31","accountUuid":"aaaa-1"}""", Data(0).ToJsonString());
    }

    [Fact]
    public void ThePagesWriteThemDifferently()
    {
        var desk = _community.Cad.Dispatcher;
        _community.Cad.Pushes.LikeThePages = true;
        var call = desk.Create(new BoardCall { Title = "Fire" }).CallId;
        desk.Attach(call, 31);
        desk.SetPanic(false, 31);
        desk.RaiseEmergency(new BoardCall { Caller = "Ann", MetaData = new Dictionary<string, string> { ["x"] = "1.0" } });

        var data = _posted.Select(push => Assert.Single(push["data"]!.AsArray())!).ToList();
        Assert.Equal("", (string?)data[0]["dispatch"]!["notes"]);
        Assert.Equal($$"""{"eventOriginIdent":900,"callId":{{call}},"ident":31}""", data[1].ToJsonString());
        Assert.Equal("""{"isPanic":false,"identId":31}""", data[2].ToJsonString());
        Assert.Equal(("1.0", null), ((string?)data[3]["metaData"]!["x"], data[3]["call"]!["metaData"]));
    }

    [Fact]
    public void NothingOfAnotherServerIsPosted()
    {
        _community.Cad.Dispatcher.Create(new BoardCall { Title = "Fire", ServerId = 2 });
        Assert.Empty(_posted);

        _community.Cad.Pushes.ServerId = 2;
        _community.Cad.Dispatcher.Create(new BoardCall { Title = "Fire", ServerId = 2 });
        Assert.Single(_posted);
    }

    private static string? Type(JsonObject push) => (string?)push["type"];

    private JsonNode Data(int index) => _posted[index]["data"]!;
}
