using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;
using SonoranDispatch.Sandbox.CadEmulator.V2;

namespace SonoranDispatch.Tests.CadEmulator;

/// <summary>Each way to refuse a whole operation, switched on for some operations only.</summary>
public sealed class RefusalTests
{
    private readonly EmulatedCommunity _community = new();

    [Theory]
    [InlineData("V1PlanRequired", 400, "VERSION PLUS REQUIRED")]
    [InlineData("V1InvalidRequestType", 400, "INVALID REQUEST TYPE")]
    [InlineData("V1Deprecated", 400, "deprecated")]
    [InlineData("V1Answer404", 404, "NOT FOUND")]
    [InlineData("V1Answer410", 410, "GONE")]
    [InlineData("V1Gone", 200, "Backend Service Reached")]
    public void AV1TypeIsRefusedAndTheOthersAreNot(string fault, int status, string words)
    {
        _community.Cad.Faults.All[fault].Always([V1Types.NewDispatch, V1Types.EditDispatch]);

        var create = _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch);
        var edit = _community.V1(V1Types.EditDispatch, """{"serverId":1,"callId":501,"title":"T"}""");

        Assert.Equal((status, status), (create.Status, edit.Status));
        Assert.Contains(words, create.Body, StringComparison.Ordinal);
        Assert.StartsWith("text/plain", create.ContentType, StringComparison.Ordinal);
        Assert.Empty(_community.Cad.Board.Calls);
        Assert.Equal((200, "3"), Answer(_community.V1Body(V1Types.GetVersion, EmulatedCommunity.Envelope(V1Types.GetVersion, "[]"), "general")));
        Assert.Equal((200, "EMERGENCY CALL ADDED ID: 501"), Answer(Call911()));
    }

    [Theory]
    [InlineData("V2Answer402", 402, "application/problem+json")]
    [InlineData("V2Answer403", 403, "application/problem+json")]
    [InlineData("V2Answer404", 404, "application/problem+json")]
    [InlineData("V2Gone", 404, "application/json")]
    [InlineData("V2Answer410", 410, "application/json")]
    public void AV2RouteIsRefusedAndTheOthersAreNot(string fault, int status, string mediaType)
    {
        _community.Cad.Faults.All[fault].Always([V2Operations.CreateDispatchCall, V2Operations.UpdateDispatchCall]);

        var create = _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2);
        var update = _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""");

        Assert.Equal((status, status), (create.Status, update.Status));
        Assert.StartsWith(mediaType, create.ContentType, StringComparison.Ordinal);
        Assert.Empty(_community.Cad.Board.Calls);
        Assert.Equal(200, _community.V2("GET", "/v2/general/version").Status);
        Assert.Equal(501, _community.Create911());
    }

    [Fact]
    public void ACallWhoseRouteIsMissingIsStillListedAndADeletedOneIsNot()
    {
        _community.Cad.Faults.V2Answer404.Always(V2Operations.UpdateDispatchCall);
        var (listed, deleted) = (_community.Create(), _community.Create());
        _community.Cad.Board.Remove(deleted);

        var missing = _community.V2("PATCH", EmulatedCommunity.Dispatch + "/" + listed, """{"status":1}""");
        var gone = _community.V2("POST", EmulatedCommunity.Dispatch + "/" + deleted + "/notes", """{"note":"n","noteType":"text","label":"A-1"}""");
        var read = _community.V2("GET", "/v2/emergency/servers/1/calls?closedLimit=10&closedOffset=0&type=100").Body;

        Assert.Equal((404, 404), (missing.Status, gone.Status));
        Assert.DoesNotContain("Call", missing.Body, StringComparison.Ordinal);
        Assert.Contains("Call " + deleted, gone.Body, StringComparison.Ordinal);
        Assert.Contains("\"callId\":" + listed, read, StringComparison.Ordinal);
        Assert.DoesNotContain("\"callId\":" + deleted, read, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("V1PlanRequired")]
    [InlineData("V1InvalidRequestType")]
    [InlineData("V1Deprecated")]
    [InlineData("V1Answer404")]
    [InlineData("V1Answer410")]
    [InlineData("V1Gone")]
    public void ARefusalOfV1LeavesV2Alone(string fault)
    {
        _community.Cad.Faults.All[fault].Always();

        Assert.Equal(501, _community.Create());
        Assert.DoesNotContain("ADDED", Call911().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("V2Answer402")]
    [InlineData("V2Answer403")]
    [InlineData("V2Answer404")]
    [InlineData("V2Gone")]
    [InlineData("V2Answer410")]
    public void ARefusalOfV2LeavesV1Alone(string fault)
    {
        _community.Cad.Faults.All[fault].Always();

        Assert.NotEqual(201, _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2).Status);
        Assert.Equal((200, "EMERGENCY CALL ADDED ID: 501"), Answer(Call911()));
    }

    [Theory]
    [InlineData(CadPlan.Free, "VERSION STANDARD REQUIRED")]
    [InlineData(CadPlan.Pro, "VERSION STANDARD REQUIRED")]
    public void ThePlanThatTheTextNamesIsTheTypesOwn(CadPlan plan, string line)
    {
        _community.Cad.Community.Plan = plan;
        _community.Cad.Faults.V1PlanRequired.Always(V1Types.Call911);

        Assert.Equal(line, Call911().Body);
    }

    [Theory]
    [InlineData("V2Answer402")]
    [InlineData("V2Answer403")]
    [InlineData("V2Answer404")]
    public void AWrongKeyIsSaidBeforeTheRefusal(string fault)
    {
        _community.Cad.Faults.All[fault].Always();

        Assert.Equal(401, _community.V2("POST", EmulatedCommunity.Dispatch, EmulatedCommunity.MinimalV2, key: "wrong").Status);
    }

    private static (int Status, string Body) Answer(EmulatorResponse response) => (response.Status, response.Body);

    private EmulatorResponse Call911() =>
        _community.V1(V1Types.Call911, """{"serverId":1,"isEmergency":true,"caller":"Ann","location":"Pier 4","description":"Smoke"}""");
}
