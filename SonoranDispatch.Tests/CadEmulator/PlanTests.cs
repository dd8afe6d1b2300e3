using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.V1;

namespace SonoranDispatch.Tests.CadEmulator;

public sealed class PlanTests
{
    private readonly EmulatedCommunity _community = new();

    [Fact]
    public void ACommunityHasTheHighestPlanUnlessSetOtherwise() => Assert.Equal(CadPlan.Pro, new CadCommunity().Plan);

    [Theory]
    [InlineData("NEW_DISPATCH", "PLUS")]
    [InlineData("EDIT_DISPATCH", "PLUS")]
    [InlineData("SET_CALL_PRIMARY", "PLUS")]
    [InlineData("SET_CALL_POSTAL", "PLUS")]
    [InlineData("ATTACH_UNIT", "PLUS")]
    [InlineData("DETACH_UNIT", "PLUS")]
    [InlineData("ADD_CALL_NOTE", "PLUS")]
    [InlineData("GET_CALLS", "PLUS")]
    [InlineData("GET_ACTIVE_UNITS", "PLUS")]
    [InlineData("CLOSE_CALL", "STANDARD")]
    [InlineData("CALL_911", "STANDARD")]
    [InlineData("REMOVE_911", "STANDARD")]
    [InlineData("UNIT_PANIC", "STANDARD")]
    [InlineData("UNIT_STATUS", "STANDARD")]
    [InlineData("UNIT_LOCATION", "STANDARD")]
    public void ATypeNeedsThePlanThatItsPageNames(string type, string plan)
    {
        var needed = Enum.Parse<CadPlan>(plan, ignoreCase: true);
        _community.Cad.Community.Plan = needed - 1;
        var refused = _community.V1(type, "{}");
        _community.Cad.Community.Plan = needed;
        var taken = _community.V1(type, "{}");

        Assert.Equal((400, "VERSION " + plan + " REQUIRED"), (refused.Status, refused.Body));
        Assert.StartsWith("text/plain", refused.ContentType, StringComparison.Ordinal);
        Assert.Contains("required", taken.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CadPlan.Starter, 400)]
    [InlineData(CadPlan.Standard, 200)]
    public void GetServersNeedsTheStandardPlan(CadPlan plan, int status)
    {
        _community.Cad.Community.Plan = plan;

        Assert.Equal(status, _community.V1Body(V1Types.GetServers, EmulatedCommunity.Envelope(V1Types.GetServers, "[]"), "general").Status);
    }

    [Theory]
    [InlineData(CadPlan.Free, "0", "FREE")]
    [InlineData(CadPlan.Starter, "1", "STARTER")]
    [InlineData(CadPlan.Standard, "2", "STANDARD")]
    [InlineData(CadPlan.Plus, "3", "PLUS")]
    [InlineData(CadPlan.Pro, "4", "PRO")]
    [InlineData(CadPlan.One, "6", "ONE")]
    public void GetVersionNeedsNoPlanAndAnswersIt(CadPlan plan, string number, string name)
    {
        _community.Cad.Community.Plan = plan;

        var v1 = _community.V1Body(V1Types.GetVersion, EmulatedCommunity.Envelope(V1Types.GetVersion, "[]"), "general");
        var v2 = _community.V2("GET", "/v2/general/version");

        Assert.Equal((200, number), (v1.Status, v1.Body));
        Assert.Equal((200, "{\"version\":" + number + ",\"name\":\"" + name + "\"}"), (v2.Status, v2.Body));
    }

    [Fact]
    public void V2NeedsNoPlan()
    {
        _community.Cad.Community.Plan = CadPlan.Free;

        Assert.Equal(501, _community.Create());
        Assert.Equal(200, _community.V2("PATCH", EmulatedCommunity.Dispatch + "/501", """{"status":1}""").Status);
        Assert.Equal(502, _community.Create911());
    }

    [Fact]
    public void AWrongKeyIsSaidBeforeThePlan()
    {
        _community.Cad.Community.Plan = CadPlan.Free;

        var response = _community.V1Body(V1Types.NewDispatch, EmulatedCommunity.Envelope(V1Types.NewDispatch, "[" + EmulatedCommunity.NewDispatch + "]", key: "wrong"));

        Assert.Equal("INVALID API KEY", response.Body);
    }

    [Fact]
    public void ARefusedTypeDoesNothing()
    {
        _community.Cad.Community.Plan = CadPlan.Standard;

        _community.V1(V1Types.NewDispatch, EmulatedCommunity.NewDispatch);

        Assert.Empty(_community.Cad.Board.Calls);
    }
}
