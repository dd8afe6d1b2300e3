using System.Text.Json.Nodes;
using SonoranDispatch.Cad;
using SonoranDispatch.Cad.V2;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>v2's older rule: a dispatch call needs a unit, so a call without units is created as a 911 call.</summary>
public sealed class UnassignedCallTests
{
    private const string OldRule =
        """{"title":"Bad Request","status":400,"detail":"The backend requires at least one identifier target through communityUserIds or accounts."}""";

    private readonly ScriptedHttp _http = new ScriptedHttp()
        .On("/dispatch-calls", new TransportResponse(400, OldRule))
        .On("/calls/911", new TransportResponse(200, """{"callId":77}"""));

    private V2Dialect Cad => new(SampleData.Account, _http);

    [Fact]
    public async Task ARefusedUnassignedCallSentAgainIsMadeAsAnEmergencyCall()
    {
        var (cad, call) = (Cad, SampleData.Call with { Details = SampleData.Details with { DeleteAfterMinutes = 5 } });
        Assert.Equal(CadFailureKind.NeedsUnits, (await cad.CreateAsync(call)).Failure?.Kind);
        Assert.Single(_http.Requests);
        var made = (await cad.CreateAsync(call)).Value;

        Assert.Equal((77, true, true), (made?.CallId, made?.AsEmergency, made?.Placed));
        Assert.Equal("POST https://cad.test/v2/emergency/servers/3/calls/911", _http.Requests[1].ToString());
        var expected = JsonNode.Parse("""
            {
              "isEmergency": true, "caller": "Ann Other", "location": "Grove Street, Davis", "description": "Two men with guns",
              "deleteAfterMinutes": 5,
              "metaData": {
                "source": "sonorandispatch", "uuid": "11111111-2222-3333-4444-555555555555", "x": "425.1", "y": "-979.2",
                "priority": "1", "code": "10-31", "postal": "456", "block": "12"
              }
            }
            """);
        JsonAssert.Same(expected, JsonNode.Parse(_http.Requests[1].Body!));
        Assert.Equal("456", made?.MetaData["postal"]);
    }

    [Fact]
    public async Task TheLeastUrgentIsNoEmergencyAndATitleStandsInForADescription()
    {
        var (cad, call) = (Cad, SampleData.Call with { Details = new() { Priority = 3, Title = "Noise" } });
        await cad.CreateAsync(call);
        await cad.CreateAsync(call);

        var body = JsonNode.Parse(_http.Requests[1].Body!)!;
        Assert.False(body["isEmergency"]!.GetValue<bool>());
        Assert.Equal("Noise", body["description"]!.GetValue<string>());
        Assert.False(body["metaData"]!.AsObject().ContainsKey("postal"));
    }

    [Fact]
    public async Task TheRefusalIsRememberedForCallsWithoutUnitsOnly()
    {
        var cad = Cad;
        Assert.Equal(CadEndpoint.Create, cad.EndpointOf(CadOperation.Create));
        await cad.CreateAsync(SampleData.Call);
        Assert.Equal(CadEndpoint.Emergency911, cad.EndpointOf(CadOperation.Create));
        Assert.Equal(CadEndpoint.Create, cad.EndpointOf(CadOperation.Create, hasUnits: true));

        _http.Requests.Clear();
        await cad.CreateAsync(SampleData.Call);
        await cad.CreateAsync(SampleData.Call with { CommunityUserIds = ["player-1"] });
        Assert.Equal(["POST /v2/emergency/servers/3/calls/911", "POST /v2/emergency/servers/3/dispatch-calls"], _http.Lines);
    }

    [Fact]
    public async Task ACallWithUnitsIsNeverTurnedIntoAnEmergency()
    {
        var failure = (await Cad.CreateAsync(SampleData.Call with { CommunityUserIds = ["player-1"] })).Failure;
        Assert.Equal(CadFailureKind.Refused, failure?.Kind);
        Assert.Single(_http.Requests);
    }

    [Theory]
    [InlineData(400, """{"title":"Bad Request","detail":"Unknown field block."}""")]
    [InlineData(400, "identifier target")]
    [InlineData(409, OldRule)]
    public async Task AnotherRefusalStaysOne(int status, string body)
    {
        _http.On("/dispatch-calls", new TransportResponse(status, body));
        Assert.Equal(CadFailureKind.Refused, (await Cad.CreateAsync(SampleData.Call)).Failure?.Kind);
        Assert.Single(_http.Requests);
    }

    [Fact]
    public async Task AFailedEmergencyCallIsTheAnswer()
    {
        _http.On("/calls/911", TransportResponse.NoAnswer("timed out"));
        var cad = Cad;
        await cad.CreateAsync(SampleData.Call);
        Assert.Equal(CadFailureKind.NoAnswer, (await cad.CreateAsync(SampleData.Call)).Failure?.Kind);
    }
}
