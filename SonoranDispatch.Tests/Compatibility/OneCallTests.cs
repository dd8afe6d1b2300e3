using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Stories;
using StandIn;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests which alerts are trusted, which are merged, and which exceed the limits.</summary>
public sealed class OneCallTests : IDisposable
{
    private const string Everything = """
        local here = vector3(30.1, -1885.4, 22.5)
        exports['ps-dispatch']:CustomAlert({ coords = here, message = 'Store robbery', code = '10-90', jobs = { 'leo' } })
        TriggerServerEvent('cd_dispatch:AddNotification', { job_table = { 'police' }, coords = here, title = '10-90 - Store robbery', message = 'Store robbery' })
        TriggerServerEvent('qs-dispatch:server:CreateDispatchCall', { job = { 'police' }, callLocation = here, callCode = { code = '10-90', snippet = 'Store robbery' }, message = 'Store robbery' })
        exports['core_dispatch']:addCall('10-90', 'Store robbery', {}, here, 'police', 3000, 11, 5)
        TriggerServerEvent('rcore_dispatch:server:sendAlert', { code = '10-90 - Store robbery', coords = here, job = 'police', text = 'Store robbery', type = 'shop_robbery' })
        TriggerServerEvent('police:server:policeAlert', 'Store robbery')
        """;

    private readonly CompatHarness _harness = new();

    [Fact]
    public void AScriptThatFiresEverySystemItFindsMakesOneCall()
    {
        _harness.At(_harness.Jane, Everything);

        Assert.Equal("Store robbery", _harness.OnlyCall.Title);
        Assert.Empty(_harness.OnlyCall.Notes);
        _harness.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheStatusCountsEachWayByItself()
    {
        _harness.At(_harness.Jane, Everything);
        _harness.Simulation.Game.Server.TypeConsole("sdispatch status");
        _harness.Wait(1);

        const string Twins = "Received: cd_dispatch 1 joined; core_dispatch 1 joined; frameworks 1 joined; ps-dispatch 1 accepted; qs-dispatch 1 joined; rcore_dispatch 1 joined";
        Assert.Contains(Twins, string.Concat(_harness.Simulation.Console), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ message = 'Officer down', name = 'Officer Adams', source = 2, callsign = 'A-1', coords = vector3(3000.0, 3000.0, 1.0) }")]
    [InlineData("{ message = 'Officer down', dispatchCode = 'officerdown', name = 'Officer Adams', player = 2 }")]
    public void NobodyRaisesAnAlertInAnothersNameOrPlace(string alert)
    {
        _harness.At(_harness.Jane, "TriggerServerEvent('ps-dispatch:server:notify', " + alert + ")");

        Assert.Equal("30.1", _harness.OnlyCall.MetaData["x"]);
        Assert.DoesNotContain("Adams", _harness.OnlyCall.Description + string.Concat(_harness.OnlyCall.Notes), StringComparison.Ordinal);
        Assert.Empty(_harness.OnlyCall.Identifiers);
        Assert.NotEqual("panic", Kinds().Single());
    }

    [Fact]
    public void AServerResourceIsBelieved()
    {
        _harness.AtServer("TriggerEvent('ps-dispatch:server:notify', { message = 'Plane down', coords = vector3(3000.0, 3000.0, 1.0) })");

        Assert.Equal("3000.0", _harness.OnlyCall.MetaData["x"]);
    }

    [Fact]
    public void ASpammersCallsAreFew()
    {
        for (var burst = 0; burst < 10; burst++)
            _harness.At(_harness.Jane, "for n = 1, 40 do TriggerServerEvent('ps-dispatch:server:notify', { message = 'Spam ' .. n, codeName = 'x' .. n, coords = vector3(30.1, -1885.4, 22.5) }) end");

        Assert.InRange(_harness.Board.Count, 1, 20);
        _harness.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void NoPlayersGameReachesWhatOnlyServerResourcesMayAsk()
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery()");
        foreach (var (type, data) in new[] { ("REMOVE_911", new Dictionary<string, object?>()), ("ADD_CALL_NOTE", new() { ["note"] = "forged" }), ("SET_CALL_POSTAL", new() { ["postal"] = "666" }) })
        {
            data["callId"] = _harness.OnlyCall.CallId;
            _harness.Jane.TriggerServer("sonorandispatch:compat", "sonoran", "performApiRequest", new Dictionary<string, object?> { ["type"] = type, ["data"] = data });
        }

        _harness.Wait();

        Assert.NotEqual("CLOSED", _harness.OnlyCall.Status);
        Assert.NotEqual("666", _harness.OnlyCall.Postal);
        Assert.Empty(_harness.OnlyCall.Notes);
    }

    [Fact]
    public void WhatEveryPlayersGameIsToldCountsFromThoseWhoAreNear()
    {
        // Those who have been connected longest report it from anywhere; this one has not.
        var late = _harness.Simulation.Game.Server.Join("Mary Major", new VectorValue(2_000, 2_000, 30));
        _harness.Wait(1);

        var alert = new Dictionary<string, object?> { ["job"] = "police", ["coords"] = new VectorValue(30, -1880, 22), ["title"] = "10-16 - Car fire", ["message"] = "Smoke" };
        late.TriggerClient("cd_dispatch:AddNotification", alert);
        _harness.Wait();
        Assert.Empty(_harness.Board);

        _harness.Jane.TriggerClient("cd_dispatch:AddNotification", alert);
        _harness.Wait();
        Assert.Equal("Car fire", _harness.OnlyCall.Title);
    }

    [Fact]
    public void ACalloutBelongsToTheOfficerWhoTookItAndEndsWithIt()
    {
        const string Accepted = "TriggerServerEvent('ErsIntegration::OnAcceptedCalloutOffer', { CalloutName = 'Dispute', Coordinates = vector3(1200.0, -700.0, 60.0), Priority = 2 })";
        const string Ended = "TriggerServerEvent('ErsIntegration::OnEndedACallout')";
        _harness.At(_harness.Jane, Accepted);
        Assert.Empty(_harness.Board);

        _harness.At(_harness.Officer, Accepted);
        Assert.Equal("1200.0", _harness.OnlyCall.MetaData["x"]);
        Assert.Equal("ACTIVE", _harness.OnlyCall.Status);

        _harness.At(_harness.Jane, Ended);
        Assert.Equal("ACTIVE", _harness.OnlyCall.Status);
        _harness.At(_harness.Officer, Ended);
        Assert.DoesNotContain(_harness.Board, call => call.Status == "ACTIVE");
    }

    [Fact]
    public void WhatARealResourceOfThatNameIsToldIsItsOwnWhileItRuns()
    {
        const string Alert = "TriggerServerEvent('ps-dispatch:server:notify', { message = 'Crash' })";
        _harness.Type("stop ps-dispatch");
        _harness.Simulation.Game.Server.StartScript("ps-dispatch");
        _harness.Wait(6);
        _harness.At(_harness.Jane, Alert);
        Assert.Empty(_harness.Board);

        _harness.Simulation.Game.Server.StopResource("ps-dispatch");
        _harness.Wait(6);
        _harness.At(_harness.Jane, Alert);
        Assert.Equal("Crash", _harness.OnlyCall.Title);
    }

    [Fact]
    public void OurOwnStandInOfThatNameIsNoRealResource()
    {
        _harness.Simulation.Game.Server.StartResource(ShimResources.Manifest("ps-dispatch"));
        _harness.Wait(6);

        _harness.At(_harness.Jane, "TriggerServerEvent('ps-dispatch:server:notify', { message = 'Crash' })");

        Assert.Equal("Crash", _harness.OnlyCall.Title);
    }

    [Fact]
    public void WhatIsSwitchedOffMakesNoCall()
    {
        using var resource = ReconfiguredResource.With(("compat.psDispatch", "off"));
        using var harness = new CompatHarness(folder: resource.Folder);

        harness.At(harness.Jane, "exports['ps-dispatch']:StoreRobbery()");

        Assert.Empty(harness.Board);
    }

    public void Dispose() => _harness.Dispose();

    private List<string> Kinds() => [.. Calls().Select(call => (string)call["codeName"]!)];

    private IEnumerable<IDictionary<string, object?>> Calls() =>
        ((IList<object?>)_harness.AtServer("return exports['ps-dispatch']:GetDispatchCalls()")!).Cast<IDictionary<string, object?>>();
}
