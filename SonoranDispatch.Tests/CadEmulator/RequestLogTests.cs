using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class RequestLogTests
{
    private readonly Emulation _emulation = new();

    [Fact]
    public void AnEntryHoldsWhatFlew()
    {
        _emulation.Clock.Advance(TimeSpan.FromSeconds(2));
        _emulation.Create();
        _emulation.V1(V1Types.CloseCall, """{"serverId":1,"callId":501}""");

        var first = _emulation.Cad.Requests.Entries[0];
        Assert.Equal((1, "POST", Emulation.Dispatch, "createDispatchCall", 201), (first.Number, first.Method, first.Path, first.Operation, first.Status));
        Assert.Equal((2_000L, _emulation.Clock.UtcNow), (first.Milliseconds, first.At));
        Assert.Equal(Emulation.MinimalV2, first.Body);
        Assert.Contains("\"callId\":501", first.Answer, StringComparison.Ordinal);
        Assert.Equal("CLOSE_CALL", _emulation.Cad.Requests.Entries[1].Operation);
    }

    [Fact]
    public void ADroppedRequestIsKeptToo()
    {
        _emulation.Cad.Faults.Down.Next(1);

        _emulation.V2("POST", Emulation.Dispatch, Emulation.MinimalV2);

        var entry = Assert.Single(_emulation.Cad.Requests.Entries);
        Assert.Equal((0, TransportEffect.DropBefore), (entry.Status, entry.Effect));
    }

    [Theory]
    [InlineData("plain-key-1")]
    [InlineData("\\u0070lain-\\u006Bey-1")]
    [InlineData("k\\u00e9y/+\\\"quoted")]
    public void NoKeyIsEverKept(string keyInJson)
    {
        var key = System.Text.Json.Nodes.JsonNode.Parse("\"" + keyInJson + "\"")?.GetValue<string>() ?? "";
        _emulation.Cad.Community.ApiKey = key;

        _emulation.V1Body(V1Types.NewDispatch, Emulation.Envelope(V1Types.NewDispatch, "[" + Emulation.NewDispatch + "]", keyInJson));
        _emulation.V1Body(V1Types.NewDispatch, "{ \"KEY\" : \"" + keyInJson + "\", cut off");
        _emulation.V2("POST", Emulation.Dispatch + "?key=" + Uri.EscapeDataString(key), Emulation.MinimalV2.Replace("Burglary", keyInJson, StringComparison.Ordinal), key);

        Assert.Single(_emulation.Cad.Board.Calls, call => call.Title == "Fight");
        foreach (var entry in _emulation.Cad.Requests.Entries)
        {
            AssertAbsent(key, entry);
            AssertAbsent(keyInJson, entry);
            AssertAbsent(Uri.EscapeDataString(key), entry);
        }
    }

    [Fact]
    public void AWrongKeyThatWasPresentedIsNotKeptEither()
    {
        _emulation.V1Body(V1Types.NewDispatch, Emulation.Envelope(V1Types.NewDispatch, "[]", "someone-elses"));
        _emulation.V2("POST", Emulation.Dispatch, """{"title":"someone-elses"}""", "someone-elses");

        Assert.Equal(2, _emulation.Cad.Requests.Entries.Count);
        Assert.All(_emulation.Cad.Requests.Entries, entry => AssertAbsent("someone-elses", entry));
    }

    [Fact]
    public void TheTextFormOfARequestShowsNoKey() =>
        Assert.Equal("POST /x", new EmulatorRequest("POST", "/x", new Dictionary<string, string> { ["Authorization"] = "Bearer s" }, "{\"key\":\"s\"}").ToString());

    [Fact]
    public void OldEntriesGoWhenItIsFull()
    {
        _emulation.Cad.Requests.Capacity = 2;

        for (var i = 0; i < 5; i++) _emulation.V2("GET", "/v2/general/version");

        Assert.Equal([4, 5], _emulation.Cad.Requests.Entries.Select(entry => entry.Number));
        Assert.Equal(5, _emulation.Cad.Requests.Count);
    }

    private static void AssertAbsent(string secret, RequestEntry entry) => Assert.DoesNotContain(secret, entry.ToString(), StringComparison.Ordinal);
}
