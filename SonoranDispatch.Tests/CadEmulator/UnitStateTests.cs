using System.Text.Json.Nodes;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>Panic, status and location of units.</summary>
public sealed class UnitStateTests
{
    private const string Server = "/v2/emergency/servers/1";
    private readonly EmulatedCommunity _community = new();

    [Theory]
    [InlineData("\"communityUserId\":\"licence-31\"", "31")]
    [InlineData("\"communityUserIds\":[\"licence-32\",\"licence-31\",\"nobody\"]", "31,32")]
    [InlineData("\"discord\":\"900\"", "31")]
    [InlineData("\"roblox\":7", "")]
    [InlineData("\"accountUuid\":\"aaaa-2\"", "32")]
    [InlineData("\"identIds\":[31,999]", "31")]
    public void V2FindsUnitsByEachDocumentedTarget(string target, string idents)
    {
        var ids = idents.Split(',', StringSplitOptions.RemoveEmptyEntries);

        var panic = _community.V2("PATCH", Server + "/units/panic", "{" + target + ",\"isPanic\":true}");
        var status = _community.V2("PATCH", Server + "/units/status", "{" + target + ",\"status\":3}");

        Assert.Equal((200, "{\"updated\":" + ids.Length + ",\"isPanic\":true}"), (panic.Status, panic.Body));
        Assert.Equal((200, "{\"updated\":" + ids.Length + ",\"status\":\"ENROUTE\"}"), (status.Status, status.Body));
        Assert.Equal(idents, string.Join(',', _community.Cad.Board.Units.Where(unit => unit is { IsPanic: true, Status: 3 }).Select(unit => unit.Id)));
    }

    [Theory]
    [InlineData("\"apiId\":\"STEAM:31\"", "31")]
    [InlineData("\"apiId\":\"licence-31\"", "")]
    [InlineData("\"account\":\"aaaa-2\"", "32")]
    [InlineData("\"identIds\":[32]", "32")]
    [InlineData("\"apiId\":\"STEAM:31\",\"account\":\"aaaa-2\",\"identIds\":[31]", "31,32")]
    public void V1FindsUnitsByEachDocumentedTarget(string target, string idents)
    {
        var panic = _community.V1(V1Types.UnitPanic, "{" + target + ",\"isPanic\":true}");
        var status = _community.V1(V1Types.UnitStatus, "{" + target + ",\"status\":4,\"serverId\":1}");

        Assert.Equal((200, "UNIT PANIC UPDATED"), (panic.Status, panic.Body));
        Assert.Equal((200, "UNIT STATUS UPDATED"), (status.Status, status.Body));
        Assert.Equal(idents, string.Join(',', _community.Cad.Board.Units.Where(unit => unit is { IsPanic: true, Status: 4 }).Select(unit => unit.Id)));
    }

    [Fact]
    public void APanicIsClearedAgainOnBothVersions()
    {
        foreach (var isV2 in new[] { true, false })
        {
            SetPanic(isV2, isOn: true);
            Assert.True(Unit(31).IsPanic);
            SetPanic(isV2, isOn: false);
            Assert.False(Unit(31).IsPanic);
        }
    }

    [Theory]
    [InlineData(0, "UNAVAILABLE")]
    [InlineData(1, "BUSY")]
    [InlineData(2, "AVAILABLE")]
    [InlineData(3, "ENROUTE")]
    [InlineData(4, "ON_SCENE")]
    [InlineData(100, "OFFLINE")]
    public void AStatusGoesInAsANumberAndComesOutAsAName(int status, string name)
    {
        var response = EmulatedCommunity.Json(_community.V2("PATCH", Server + "/units/status", "{\"identIds\":[31],\"status\":" + status + "}"));

        Assert.Equal(name, response["status"]?.GetValue<string>());
        Assert.Equal(status, Unit(31).Status);
    }

    [Fact]
    public void LocationsGoInABatchOnV2()
    {
        var response = _community.V2(
            "PATCH",
            Server + "/unit-locations",
            """
            {"updates":[
              {"communityUserId":"licence-31","location":"Pier 4","coordinates":{"x":1.5,"y":-2,"z":3.25,"w":90}},
              {"communityUserId":"licence-32","location":"Pier 5","coordinates":{"x":7,"y":8},"peerId":"p-1","vehicle":{"model":"boat","headingOffset":0}},
              {"discord":"901","location":"Pier 6","coordinates":{"x":1,"y":1}}]}
            """);

        Assert.Equal((200, """{"updated":2}"""), (response.Status, response.Body));
        Assert.Equal(("Pier 4", 1.5, -2, 3.25, 90), (Unit(31).Location, Unit(31).X, Unit(31).Y, Unit(31).Z, Unit(31).Heading));
        Assert.Equal(("Pier 5", 7, 8), (Unit(32).Location, Unit(32).X, Unit(32).Y));
    }

    [Fact]
    public void LocationsGoInABatchOnV1()
    {
        _community.Cad.Board.SetUnit(new BoardUnit { Id = 33, ApiIds = ["STEAM:33"], ServerId = 2 });

        var response = _community.V1Body(V1Types.UnitLocation, EmulatedCommunity.Envelope(
            V1Types.UnitLocation,
            """[{"apiId":"STEAM:31","location":"Pier 4","coordinates":{"x":1.5,"y":-2}},{"apiId":"STEAM:33","location":"Pier 5","coordinates":{"x":7,"y":8}}]"""));

        Assert.Equal((200, "UNIT LOCATION UPDATED"), (response.Status, response.Body));
        Assert.Equal(("Pier 4", 1.5, -2), (Unit(31).Location, Unit(31).X, Unit(31).Y));
        Assert.Equal(("Pier 5", 7, 8), (Unit(33).Location, Unit(33).X, Unit(33).Y));
    }

    [Fact]
    public void BothVersionsReadTheState()
    {
        SetPanic(isV2: true, isOn: true);
        _community.V2("PATCH", Server + "/units/status", """{"identIds":[31],"status":4}""");
        _community.V2("PATCH", Server + "/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"Pier 4","coordinates":{"x":1.5,"y":-2,"z":3,"w":90}}]}""");

        foreach (var body in new[] { _community.V2("GET", Server + "/units").Body, _community.V1(V1Types.GetActiveUnits, """{"serverId":1}""").Body })
        {
            var unit = (JsonNode.Parse(body) as JsonArray ?? [])[0];
            Assert.Equal((true, 4, "Pier 4"), (unit?["isPanic"]?.GetValue<bool>(), unit?["status"]?.GetValue<int>(), unit?["location"]?.GetValue<string>()));
            Assert.Equal("""{"x":1.5,"y":-2,"z":3,"w":90}""", unit?["coordinates"]?.ToJsonString());
        }
    }

    [Theory]
    [InlineData("/units/panic", """{"identIds":[31]}""", "'isPanic'")]
    [InlineData("/units/panic", """{"identIds":[31],"isPanic":1}""", "'isPanic'")]
    [InlineData("/units/panic", """{"isPanic":true}""", "'communityUserId'")]
    [InlineData("/units/panic", """{"groupName":"north","isPanic":true}""", "'communityUserId'")]
    [InlineData("/units/panic", """{"identIds":[31],"isPanic":true,"serverId":1}""", "'serverId'")]
    [InlineData("/units/status", """{"identIds":[31]}""", "'status'")]
    [InlineData("/units/status", """{"identIds":[31],"status":"ENROUTE"}""", "'status'")]
    [InlineData("/units/status", """{"identIds":[31],"status":5}""", "'status'")]
    [InlineData("/unit-locations", "{}", "'updates'")]
    [InlineData("/unit-locations", """{"updates":[]}""", "'updates'")]
    [InlineData("/unit-locations", """{"updates":[1]}""", "'updates'")]
    [InlineData("/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"L"}]}""", "'coordinates'")]
    [InlineData("/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"L","coordinates":{"x":1}}]}""", "'y'")]
    [InlineData("/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"L","coordinates":{"x":"1","y":1}}]}""", "'x'")]
    [InlineData("/unit-locations", """{"updates":[{"communityUserId":"licence-31","location":"L","position":{"x":1,"y":1}}]}""", "'coordinates'")]
    [InlineData("/unit-locations", """{"updates":[{"identIds":[31],"location":"L","coordinates":{"x":1,"y":1}}]}""", "'communityUserId'")]
    public void V2NamesTheFieldThatIsWrong(string path, string body, string words) => Unchanged(() => _community.V2("PATCH", Server + path, body), words);

    [Theory]
    [InlineData("UNIT_PANIC", """{"apiId":"STEAM:31"}""", "'isPanic'")]
    [InlineData("UNIT_PANIC", """{"isPanic":true}""", "'apiId'")]
    [InlineData("UNIT_PANIC", """{"apiId":"STEAM:31","isPanic":true,"serverId":1}""", "'serverId'")]
    [InlineData("UNIT_STATUS", """{"apiId":"STEAM:31","status":3}""", "'serverId'")]
    [InlineData("UNIT_STATUS", """{"apiId":"STEAM:31","status":5,"serverId":1}""", "'status'")]
    [InlineData("UNIT_LOCATION", """{"apiId":"STEAM:31","location":"L"}""", "'coordinates'")]
    [InlineData("UNIT_LOCATION", """{"apiId":"STEAM:31","location":"L","coordinates":{"x":1,"y":1,"z":1}}""", "'z'")]
    [InlineData("UNIT_LOCATION", """{"location":"L","coordinates":{"x":1,"y":1}}""", "'apiId'")]
    [InlineData("UNIT_LOCATION", """{"apiId":"STEAM:31","location":"L","coordinates":{"x":1,"y":1}},{"apiId":"STEAM:31"}""", "'location'")]
    public void V1NamesTheFieldThatIsWrong(string type, string item, string words) => Unchanged(() => _community.V1(type, item), words);

    [Theory]
    [InlineData("/units/panic", """{"identIds":[999],"isPanic":true}""")]
    [InlineData("/units/status", """{"identIds":[999],"status":3}""")]
    [InlineData("/unit-locations", """{"updates":[{"communityUserId":"nobody","location":"L","coordinates":{"x":1,"y":1}}]}""")]
    public void UnitsThatAreNotFoundAreRefusedWhereSwitchedOnOnV2(string path, string body)
    {
        Assert.Contains("\"updated\":0", _community.V2("PATCH", Server + path, body).Body, StringComparison.Ordinal);
        _community.Cad.Faults.NobodyFoundRefused.Always();

        Unchanged(() => _community.V2("PATCH", Server + path, body), "identifier");
    }

    [Theory]
    [InlineData("UNIT_PANIC", """{"apiId":"nobody","isPanic":true}""")]
    [InlineData("UNIT_STATUS", """{"apiId":"nobody","status":3,"serverId":1}""")]
    [InlineData("UNIT_LOCATION", """{"apiId":"nobody","location":"L","coordinates":{"x":1,"y":1}}""")]
    public void UnitsThatAreNotFoundAreRefusedWhereSwitchedOnOnV1(string type, string item)
    {
        Assert.Equal(200, _community.V1(type, item).Status);
        _community.Cad.Faults.NobodyFoundRefused.Always();

        Unchanged(() => _community.V1(type, item), "identifier");
    }

    [Fact]
    public void AListenerIsToldOnceOfABatch()
    {
        var told = 0;
        _community.Cad.Board.Changed += () => told++;

        _community.V2("PATCH", Server + "/units/panic", """{"identIds":[31,32],"isPanic":true}""");
        _community.V2("GET", Server + "/units");

        Assert.Equal(1, told);
    }

    private BoardUnit Unit(int id) => _community.Cad.Board.Units.First(unit => unit.Id == id);

    private void SetPanic(bool isV2, bool isOn)
    {
        var flag = isOn ? "true" : "false";
        if (isV2) _community.V2("PATCH", Server + "/units/panic", "{\"identIds\":[31],\"isPanic\":" + flag + "}");
        else _community.V1(V1Types.UnitPanic, "{\"identIds\":[31],\"isPanic\":" + flag + "}");
    }

    private void Unchanged(Func<EmulatorResponse> send, string words)
    {
        var before = _community.Cad.Board.Units;

        var response = send();

        Assert.Equal(400, response.Status);
        Assert.Contains(words, response.Body, StringComparison.Ordinal);
        Assert.Equal(before, _community.Cad.Board.Units);
    }
}
