using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class RequestLogTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void AnEntryHoldsWhatFlew()
    {
        _community.Time.Advance(TimeSpan.FromSeconds(2));
        _community.Create();
        _community.V1(V1Types.CloseCall, """{"serverId":1,"callId":501}""");

        var first = _community.Cad.Requests.Entries[0];
        Assert.Equal((1, "POST", EmulatedCommunity.Dispatch, "createDispatchCall", 201), (first.Number, first.Method, first.Path, first.Operation, first.Status));
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 10, 20, 32, TimeSpan.Zero), first.At);
        Assert.Equal(EmulatedCommunity.MinimalV2, first.Body);
        Assert.Contains("\"callId\":501", first.Answer, StringComparison.Ordinal);
        Assert.Equal("CLOSE_CALL", _community.Cad.Requests.Entries[1].Operation);
    }

    [Fact]
    public void ADroppedRequestIsKeptToo()
    {
        _community.Cad.Faults.Down.Next(1);

        _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);

        var entry = Assert.Single(_community.Cad.Requests.Entries);
        Assert.Equal((0, TransportEffect.DropBefore), (entry.Status, entry.Effect));
    }

    [Theory]
    [InlineData("plain-key-1")]
    [InlineData("\\u0070lain-\\u006Bey-1")]
    [InlineData("k\\u00e9y/+\\\"quoted")]
    public void NoKeyIsEverKept(string keyInJson)
    {
        var key = System.Text.Json.Nodes.JsonNode.Parse("\"" + keyInJson + "\"")?.GetValue<string>() ?? "";
        _community.Cad.Community.ApiKey = key;

        _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, "[" + EmulatedCommunity.NewDispatch + "]", keyInJson));
        _community.V1Body(V1Types.NewDispatch, "{ \"KEY\" : \"" + keyInJson + "\", cut off");
        _community.V2("POST", EmulatedCommunity.Dispatch + "?key=" + Uri.EscapeDataString(key), EmulatedCommunity.MinimalV2.Replace("Burglary", keyInJson, StringComparison.Ordinal), key);

        Assert.Single(_community.Cad.Board.Calls, call => call.Title == "Fight");
        foreach (var entry in _community.Cad.Requests.Entries)
        {
            AssertAbsent(key, entry);
            AssertAbsent(keyInJson, entry);
            AssertAbsent(Uri.EscapeDataString(key), entry);
        }
    }

    [Fact]
    public void AWrongKeyThatWasPresentedIsNotKeptEither()
    {
        _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, "[]", "someone-elses"));
        _community.V2("POST", EmulatedCommunity.Dispatch, """{"title":"someone-elses"}""", "someone-elses");

        Assert.Equal(2, _community.Cad.Requests.Entries.Count);
        Assert.All(_community.Cad.Requests.Entries, entry => AssertAbsent("someone-elses", entry));
    }

    [Fact]
    public void TheTextFormOfARequestShowsNoKey() =>
        Assert.Equal("POST /x", new EmulatorRequest("POST", "/x", new Dictionary<string, string> { ["Authorization"] = "Bearer s" }, "{\"key\":\"s\"}").ToString());

    [Fact]
    public void OldEntriesGoWhenItIsFull()
    {
        _community.Cad.Requests.Capacity = 2;

        for (var i = 0; i < 5; i++) _community.V2("GET", "/v2/general/version");

        Assert.Equal([4, 5], _community.Cad.Requests.Entries.Select(entry => entry.Number));
        Assert.Equal(5, _community.Cad.Requests.Count);
    }

    private static void AssertAbsent(string secret, RequestEntry entry) => Assert.DoesNotContain(secret, entry.ToString(), StringComparison.Ordinal);
}
