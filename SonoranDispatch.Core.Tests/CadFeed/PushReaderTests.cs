using SonoranDispatch.CadFeed;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadFeed;

/// <summary>Tests the pushes that concern calls, units, panic, 911 calls and links, in the forms that the CAD's pages and its own resource know.</summary>
public sealed class PushReaderTests
{
    private readonly RecordedCadEvents _events = new();
    private readonly PushReceiver _pushes;

    public PushReaderTests() => _pushes = new PushReceiver(_ => true, _events, new FakeClock());

    [Theory]
    [InlineData("EVENT_DISPATCH_NEW")]
    [InlineData("EVENT_DISPATCH_EDIT")]
    public void ADispatchCallIsWhole(string type)
    {
        Take(type, """
            {"eventOriginIdent":12,"dispatch":{"callId":501,"origin":1,"status":1,"priority":2,"block":"7","address":"Elgin Avenue","postal":"8000","title":"Bank alarm",
             "code":"10-90","primary":12,"trackPrimary":true,"description":"Silent","notes":[{"time":"12:00:00","label":"A-12","type":"text","content":"On my way"}],
             "idents":[12,18],"metaData":{"origin911":77,"x":425.1}}}
            """);

        var (call, by) = _events.Only<CadEvent.CallChanged>();
        Assert.Equal((501, (int?)12, false, true), (call.CallId, by, call.IsClosed, call.SaysUnits));
        Assert.Equal(
            new CallDetails
            {
                Origin = CallOrigin.RadioDispatch,
                Status = CallStatus.Active,
                Priority = 2,
                Block = "7",
                Address = "Elgin Avenue",
                Postal = "8000",
                Title = "Bank alarm",
                Code = "10-90",
                Description = "Silent",
                Primary = 12,
                TrackPrimary = true,
            },
            call.Details);
        Assert.Equal([("A-12", "On my way")], call.Notes.Select(note => (note.Label, note.Content)));
        Assert.Equal([12, 18], call.Identifiers);
        Assert.Equal(("77", "425.1"), (call.MetaData["origin911"], call.MetaData["x"]));
    }

    [Theory]
    [InlineData("""[{"eventOriginIdent":"12","dispatch":{"CALLID":"501","Title":"Fire","notes":"","idents":["12"],"STATUS":"2"}}]""", 12)]
    [InlineData("""{"callId":501,"title":"Fire","notes":"","idents":[12],"status":2}""", null)]
    [InlineData("""{"eventOriginIdent":-1,"dispatch":{"callId":501,"title":"Fire","notes":null,"idents":[12],"status":2}}""", null)]
    public void ItIsReadHoweverItIsWritten(string data, int? by)
    {
        Take("EVENT_DISPATCH_EDIT", data);

        var told = _events.Only<CadEvent.CallChanged>();
        Assert.Equal((501, "Fire", true, by), (told.Call.CallId, told.Call.Details?.Title, told.Call.IsClosed, told.By));
        Assert.Equal([12], told.Call.Identifiers);
        Assert.Empty(told.Call.Notes);
    }

    [Theory]
    [InlineData("EVENT_DISPATCH_CLOSED", """{"eventOriginIdent":12,"callIds":[501,"502",501]}""", "501,502")]
    [InlineData("EVENT_DISPATCH_CLOSED", """{"callId":501}""", "501")]
    [InlineData("EVENT_DISPATCH_CLOSE", """[{"callId":501},{"callIds":[502]}]""", "501,502")]
    public void ClosedCallsAreAllRead(string type, string data, string calls)
    {
        Take(type, data);

        Assert.Equal(calls, string.Join(",", _events.All.Cast<CadEvent.CallsClosed>().SelectMany(told => told.CallIds)));
    }

    [Theory]
    [InlineData("""{"callId":501,"note":{"time":"12:00:00","label":"A-12","type":"text","content":"On my way"}}""", "A-12")]
    [InlineData("""[{"callId":"501","note":"On my way"}]""", "")]
    public void ANoteHasItsAuthorAndItsText(string data, string label)
    {
        Take("EVENT_DISPATCH_NOTE", data);

        var (call, note) = _events.Only<CadEvent.NoteAdded>();
        Assert.Equal((501, label, "On my way"), (call, note.Label, note.Content));
    }

    [Theory]
    [InlineData("""{"eventOriginIdent":9,"ident":12,"callId":501}""", "12")]
    [InlineData("""{"eventOriginIdent":9,"idents":[12,"18"],"callId":"501"}""", "12,18")]
    [InlineData("""[{"eventOriginIdent":9,"idents":[],"ident":"12","callId":501}]""", "12")]
    [InlineData("""{"eventOriginIdent":9,"identIds":[12],"callId":501}""", "12")]
    public void AttachedUnitsAreOneOrSeveral(string data, string units)
    {
        Take("EVENT_DISPATCH_UNIT_ATTACH", data);

        var told = _events.Only<CadEvent.UnitsAttached>();
        Assert.Equal((501, units, (int?)9), (told.CallId, string.Join(",", told.Identifiers), told.By));
    }

    [Theory]
    [InlineData("""{"eventOriginIdent":9,"ident":12,"callId":501}""", 501)]
    [InlineData("""{"idents":[12]}""", null)]
    public void DetachedUnitsMayNameNoCall(string data, int? call)
    {
        Take("EVENT_DISPATCH_UNIT_DETACH", data);

        var told = _events.Only<CadEvent.UnitsDetached>();
        Assert.Equal((call, 12), (told.CallId, Assert.Single(told.Identifiers)));
    }

    [Theory]
    [InlineData("""{"call":{"callId":77,"isEmergency":true,"caller":"Ann Lee","location":"Elgin Avenue","description":"Smoke","metaData":{"x":"1.0"}},"metaData":{"x":"2.0"}}""", "1.0")]
    [InlineData("""[{"call":{"callId":77,"isEmergency":true,"caller":"Ann Lee","location":"Elgin Avenue","description":"Smoke"},"apiIds":["1"],"metaData":{"x":"2.0"}}]""", "2.0")]
    [InlineData("""{"call":{"callId":77,"isEmergency":"True","caller":"Ann Lee","location":"Elgin Avenue","description":"Smoke","metaData":{}},"metaData":{"x":2.5}}""", "2.5")]
    public void A911CallHasItsMetaDataInItOrBesideIt(string data, string x)
    {
        Take("EVENT_911", data);

        var call = _events.Only<CadEvent.EmergencyRaised>().Call;
        Assert.Equal((77, x), (call.CallId, call.MetaData["x"]));
        Assert.Equal(("Ann Lee", "Elgin Avenue", "Smoke", true), (call.Emergency?.Caller, call.Emergency?.Location, call.Emergency?.Description, call.Emergency?.IsEmergency));
    }

    [Theory]
    [InlineData("""[{"callIds":[77,78]}]""", "77,78")]
    [InlineData("""{"callId":"77"}""", "77")]
    public void Removed911CallsAreAllRead(string data, string calls)
    {
        Take("EVENT_REMOVE_911", data);

        Assert.Equal(calls, string.Join(",", _events.Only<CadEvent.EmergenciesRemoved>().CallIds));
    }

    [Theory]
    [InlineData("""[{"identIds":[12,18],"isPanic":true}]""", "12,18", true)]
    [InlineData("""{"identId":12,"isPanic":"true"}""", "12", true)]
    [InlineData("""{"identIds":12,"isPanic":false}""", "12", false)]
    public void APanicIsSetOrCleared(string data, string units, bool isPanic)
    {
        Take("EVENT_UNIT_PANIC", data);

        var told = _events.Only<CadEvent.PanicChanged>();
        Assert.Equal((units, isPanic), (string.Join(",", told.Identifiers), told.IsPanic));
    }

    [Theory]
    [InlineData("EVENT_UNIT_LOGIN", """[{"unit":{"id":12,"data":{"unitNum":"A-12"}},"isDispatch":false}]""")]
    [InlineData("EVENT_UNIT_LOGOUT", """[{"identId":12}]""")]
    [InlineData("EVENT_UNIT_UPDATE", """{"units":[{"id":12}]}""")]
    public void UnitsComeAndGo(string type, string data)
    {
        Take(type, data);

        _events.Only<CadEvent.UnitsChanged>();
    }

    [Fact]
    public void APlayerWasLinked()
    {
        Take("EVENT_COMMUNITY_LINK_VERIFIED", """{"communityUserId":"license:abc","accountUuid":"0000"}""");

        Assert.Equal("license:abc", _events.Only<CadEvent.PlayerLinked>().CommunityUserId);
    }

    [Theory]
    [InlineData("EVENT_DISPATCH_NEW", """{"dispatch":{"title":"Fire"}}""")]
    [InlineData("EVENT_DISPATCH_NEW", """{"dispatch":{"callId":-1,"title":"Fire"}}""")]
    [InlineData("EVENT_DISPATCH_NEW", "[]")]
    [InlineData("EVENT_DISPATCH_NEW", "\"Fire\"")]
    [InlineData("EVENT_DISPATCH_EDIT", """[{"dispatch":{"callId":501,"title":"Fire"}},7]""")]
    [InlineData("EVENT_DISPATCH_CLOSED", """{"callIds":[0,-1,"x",null,1e300]}""")]
    [InlineData("EVENT_DISPATCH_NOTE", """{"callId":501,"note":{"content":" "}}""")]
    [InlineData("EVENT_DISPATCH_NOTE", """{"note":{"content":"On my way"}}""")]
    [InlineData("EVENT_DISPATCH_UNIT_ATTACH", """{"ident":12}""")]
    [InlineData("EVENT_DISPATCH_UNIT_ATTACH", """{"callId":501,"idents":[0]}""")]
    [InlineData("EVENT_DISPATCH_UNIT_DETACH", """{"callId":501}""")]
    [InlineData("EVENT_911", """{"call":null,"metaData":{}}""")]
    [InlineData("EVENT_UNIT_PANIC", """{"identIds":[12]}""")]
    [InlineData("EVENT_COMMUNITY_LINK_VERIFIED", """{"communityUserId":""}""")]
    public void WhatSaysNothingChangesNothing(string type, string data)
    {
        Assert.Equal(400, _pushes.Take(Body(type, data)).Status);

        Assert.Empty(_events.All);
    }

    private static string Body(string type, string data) => "{\"key\":\"k\",\"type\":\"" + type + "\",\"data\":" + data + "}";

    private void Take(string type, string data) => Assert.Equal(200, _pushes.Take(Body(type, data)).Status);
}
