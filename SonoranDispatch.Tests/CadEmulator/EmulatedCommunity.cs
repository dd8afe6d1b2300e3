using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>An emulated CAD with one community and two officers logged in, and short methods to send requests to it.</summary>
internal sealed class EmulatedCommunity
{
    public const string Key = "k3y-of-the-tests";
    public const string Community = "harbour";
    public const string Dispatch = "/v2/emergency/servers/1/dispatch-calls";

    public const string MinimalV2 = """{"origin":1,"status":0,"priority":2,"title":"Burglary","communityUserIds":[]}""";

    public const string NewDispatch =
        """
        {"serverId":1,"origin":3,"status":1,"priority":2,"block":"","address":"Pier 4","postal":"77","title":"Fight","code":"10-10",
         "description":"Two sailors","notes":[],"units":[]}
        """;

    public EmulatedCommunity()
    {
        Cad = new EmulatedCad(Time, new CadCommunity { CommunityId = Community, ApiKey = Key, ServerIds = [1, 2], Plan = CadPlan.Plus });
        Cad.Board.SetUnit(new BoardUnit
        {
            Id = 31,
            AccId = "aaaa-1",
            CommunityUserId = "licence-31",
            ApiIds = ["STEAM:31"],
            UnitNum = "B-31",
            Name = "R. Vane",
            Department = "Harbour Police",
            Group = "north",
            DiscordId = "900",
        });
        Cad.Board.SetUnit(new BoardUnit { Id = 32, AccId = "aaaa-2", CommunityUserId = "licence-32", UnitNum = "B-32" });
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 4, 10, 20, 30, TimeSpan.Zero));

    public EmulatedCad Cad { get; }

    public BoardCall Call(int callId) => Cad.Board.Find(callId) ?? throw new InvalidOperationException("No such call.");

    /// <summary>Sends a v1 request with one object in data.</summary>
    public EmulatorResponse V1(string type, string item, string area = "emergency") => V1Body(type, Envelope(type, "[" + item + "]"), area);

    public EmulatorResponse V1Body(string type, string body, string area = "emergency") =>
        Cad.Handle(new EmulatorRequest("POST", "/" + area + "/" + type.ToLowerInvariant(), new Dictionary<string, string>(), body));

    public static string Envelope(string type, string data, string key = Key, string id = Community) =>
        "{\"id\":\"" + id + "\",\"key\":\"" + key + "\",\"type\":\"" + type + "\",\"data\":" + data + "}";

    public EmulatorResponse V2(string method, string path, string body = "", string key = Key) => Cad.Handle(Request(method, path, body, key));

    public static EmulatorRequest Request(string method, string path, string body = "", string key = Key) => new(
        method,
        path,
        new Dictionary<string, string> { ["authorization"] = "Bearer " + key, ["content-type"] = "application/json; charset=utf-8" },
        body);

    /// <summary>Creates a v2 dispatch call without units and returns its number.</summary>
    public int Create() => Json(V2("POST", Dispatch, MinimalV2))["callId"]?.GetValue<int>() ?? 0;

    /// <summary>Creates a v2 911 call and returns its number.</summary>
    public int Create911() =>
        Json(V2("POST", "/v2/emergency/servers/1/calls/911", """{"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"Smoke"}"""))["callId"]?.GetValue<int>() ?? 0;

    public static JsonObject Json(EmulatorResponse response) => JsonNode.Parse(response.Body) as JsonObject ?? throw new InvalidOperationException(response.Body);

    public static string[] Names(JsonNode? node) => node is JsonObject found ? [.. found.Select(pair => pair.Key)] : [];
}
