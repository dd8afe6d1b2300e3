using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests that what scripts send to ps-dispatch reaches the CAD through the shim's own Lua.</summary>
public sealed class PsDispatchShimTests : IDisposable
{
    private readonly CompatHarness _harness = new();

    [Fact]
    public void ACustomAlertIsACallAtThePlayersPlaceWithoutTheirName()
    {
        _harness.At(_harness.Jane, """
            exports['ps-dispatch']:CustomAlert({
              coords = vector3(25.0, -1890.0, 22.0), message = 'Shop robbery', dispatchCode = 'shoprobbery', code = '10-90', priority = 1,
              model = 'Sultan', plate = 'ABC 123', firstColor = 'red', jobs = { 'leo' }, icon = 'fas fa-store', gender = true, alertTime = 10,
            })
            """);

        var call = _harness.OnlyCall;
        Assert.Equal("Shop robbery", call.Title);
        Assert.Equal("10-90", call.Code);
        Assert.Equal(2, call.Priority);
        Assert.Equal("Shop robbery (vehicle red Sultan, plate ABC 123)", call.Description);
        Assert.Equal("25.0", call.MetaData["x"]);
        Assert.Equal("Grove Street, Davis", call.Address);
        Assert.DoesNotContain("Jane", call.Description, StringComparison.Ordinal);
        Assert.Empty(_harness.Jane.Chat);
        _harness.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void ThePlaceIsWhereTheServerSeesThePlayerIfTheirGameSaysAnother()
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:CustomAlert({ coords = vector3(3000.0, 3000.0, 20.0), message = 'Shop robbery' })");

        Assert.Equal("30.1", _harness.OnlyCall.MetaData["x"]);
    }

    [Fact]
    public void EveryPresetOfTheStandInIsKnownToTheRules()
    {
        var lua = Support.Repository.Text("shims", "ps-dispatch", "presets.lua");

        Assert.All(SonoranDispatch.Compatibility.PsPresets.Names, name => Assert.Contains("'" + name + "'", lua, StringComparison.Ordinal));
    }

    [Fact]
    public void AnOfficerDownIsAPanicOnlyWhereAnOfficerOnDutyRaisesIt()
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:OfficerDown()");
        Assert.Empty(_harness.Board);

        _harness.At(_harness.Officer, "exports['ps-dispatch']:OfficerDown()");
        Assert.Equal("Officer down", _harness.OnlyCall.Title);
        Assert.Equal(1, _harness.OnlyCall.Priority);
    }

    [Fact]
    public void AnotherResourceOfTheServerReadsTheOpenCalls()
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery(4)");

        var calls = Assert.IsAssignableFrom<IList<object?>>(_harness.AtServer("return exports['ps-dispatch']:GetDispatchCalls()"));
        var call = Assert.IsAssignableFrom<IDictionary<string, object?>>(Assert.Single(calls));
        Assert.Equal("Store robbery", call["message"]);
        Assert.Equal(1L, call["id"]);
        Assert.Equal("Store robbery (camera 4)", _harness.OnlyCall.Description);
    }

    public void Dispose() => _harness.Dispose();
}
