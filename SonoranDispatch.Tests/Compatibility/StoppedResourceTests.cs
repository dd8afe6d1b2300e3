namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests what callers of the compat resources meet while sonorandispatch is stopped, and after it has been restarted.</summary>
public sealed class StoppedResourceTests : IDisposable
{
    private readonly CompatHarness _harness = new();

    [Fact]
    public void ARestartLeavesTheCompatResourcesRunning()
    {
        _harness.At(_harness.Jane, "exports['cd_dispatch']:GetPlayerInfo()");

        _harness.Type("restart sonorandispatch");
        _harness.Wait(1);

        Assert.Equal("Grove Street", _harness.At(_harness.Jane, "return exports['cd_dispatch']:GetPlayerInfo().street_1"));
        _harness.AtServer("exports['sonorancad']:call911('Alarm company', 'Elgin Avenue', 'Silent alarm')");
        Assert.Equal("Silent alarm", _harness.OnlyCall.Description);
    }

    [Theory]
    [InlineData("cd_dispatch", "GetPlayerInfo")]
    [InlineData("cd_dispatch", "GetPlayersDispatchData")]
    [InlineData("qs-dispatch", "GetPlayerInfo")]
    [InlineData("rcore_dispatch", "GetPlayerData")]
    public void WhoAsksForThePlayerWhileItIsStoppedGetsATableOfTheSameFields(string resource, string export)
    {
        var code = "local names = {} for name in pairs(exports['" + resource + "']:" + export + "()) do names[#names + 1] = name end table.sort(names) return table.concat(names, ' ')";
        var running = _harness.At(_harness.Jane, code);

        _harness.Type("stop sonorandispatch");

        Assert.Equal(running, _harness.At(_harness.Jane, code));
    }

    [Theory]
    [InlineData("cd_dispatch", "GetPlayerInfo")]
    [InlineData("cd_dispatch", "GetPlayersDispatchData")]
    [InlineData("qs-dispatch", "GetPlayerInfo")]
    [InlineData("rcore_dispatch", "GetPlayerData")]
    public void TheServersScriptsToo(string resource, string export)
    {
        var code = "local info = exports['" + resource + "']:" + export + "(1) local names = {} for name in pairs(info) do names[#names + 1] = name end table.sort(names) return table.concat(names, ' ') .. ' ' .. info.coords.x";
        var running = _harness.AtServer(code);

        _harness.Type("stop sonorandispatch");

        Assert.Equal(running, _harness.AtServer(code));
        Assert.Equal("nil", _harness.AtServer("return tostring(exports['" + resource + "']:" + export + "(99))"));
    }

    [Fact]
    public void AnAlertWhileItIsStoppedIsLostAndHarmsNobody()
    {
        _harness.Type("stop sonorandispatch");

        Assert.Equal("paid", _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery(4) exports['core_dispatch']:addCall('10-90', 'Alarm') return 'paid'"));
        Assert.Equal("paid", _harness.AtServer("exports['ps-dispatch']:GetDispatchCalls() exports['sonorancad']:createDispatchCall({ title = 'Drone' }) return 'paid'"));

        _harness.Type("start sonorandispatch");
        _harness.Wait(1);
        _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery(4)");
        Assert.Equal("Store robbery", _harness.OnlyCall.Title);
    }

    [Fact]
    public void TheStartNamesTheCompatResourcesThatDoNotRun()
    {
        Assert.DoesNotContain(_harness.Simulation.Console, line => line.Contains("SD-COMPAT-010", StringComparison.Ordinal));

        _harness.Type("stop cd_dispatch");
        _harness.Type("restart sonorandispatch");
        _harness.Wait(2);

        Assert.Contains("cd_dispatch", Assert.Single(_harness.Simulation.Console, line => line.Contains("SD-COMPAT-010", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("cd_dispatch (events only)", _harness.Simulation.Console.Last(line => line.Contains("SD-COMPAT-001", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    public void Dispose() => _harness.Dispose();
}
