using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Who is believed, what is merged, and what is too much.</summary>
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
        TriggerServerEvent('SonoranScripts::Call911', 'Bystander', 'Grove Street', 'Store robbery', '7041', nil)
        """;

    private readonly CompatGame _game = new();

    [Fact]
    public void AScriptThatFiresEverySystemItFindsMakesOneCall()
    {
        _game.At(_game.Jane, Everything);

        Assert.Equal("Store robbery", _game.OnlyCall.Title);
        Assert.Empty(_game.OnlyCall.Notes);
        _game.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void TheStatusCountsEachWayByItself()
    {
        _game.At(_game.Jane, Everything);
        _game.Simulation.Game.Server.TypeConsole("sdispatch status");
        _game.Wait(1);

        const string Twins = "Came in: cd_dispatch 1 said twice; core_dispatch 1 said twice; frameworks 1 said twice; ps-dispatch 1 taken; qs-dispatch 1 said twice; rcore_dispatch 1 said twice; sonoran 1 said twice";
        Assert.Contains(Twins, string.Concat(_game.Simulation.Console), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ message = 'Officer down', name = 'Officer Adams', source = 2, callsign = 'A-1', coords = vector3(3000.0, 3000.0, 1.0) }")]
    [InlineData("{ message = 'Officer down', dispatchCode = 'officerdown', name = 'Officer Adams', player = 2 }")]
    public void NobodyRaisesAnAlertInAnothersNameOrPlace(string alert)
    {
        _game.At(_game.Jane, "TriggerServerEvent('ps-dispatch:server:notify', " + alert + ")");

        Assert.Equal("30.1", _game.OnlyCall.MetaData["x"]);
        Assert.DoesNotContain("Adams", _game.OnlyCall.Description + string.Concat(_game.OnlyCall.Notes), StringComparison.Ordinal);
        Assert.Empty(_game.OnlyCall.Identifiers);
        Assert.NotEqual("panic", Kinds().Single());
    }

    [Fact]
    public void AServerResourceIsBelieved()
    {
        _game.AtServer("TriggerEvent('ps-dispatch:server:notify', { message = 'Plane down', coords = vector3(3000.0, 3000.0, 1.0) })");

        Assert.Equal("3000.0", _game.OnlyCall.MetaData["x"]);
    }

    [Fact]
    public void ASpammersCallsAreFew()
    {
        for (var burst = 0; burst < 10; burst++)
            _game.At(_game.Jane, "for n = 1, 40 do TriggerServerEvent('ps-dispatch:server:notify', { message = 'Spam ' .. n, codeName = 'x' .. n, coords = vector3(30.1, -1885.4, 22.5) }) end");

        Assert.InRange(_game.Board.Count, 1, 20);
        _game.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void NoPlayersGameReachesWhatOnlyServerResourcesMayAsk()
    {
        _game.At(_game.Jane, "exports['ps-dispatch']:StoreRobbery()");
        foreach (var function in new[] { "remove911", "addCallNote", "setCallPostal", "GetCallCache" })
            _game.Jane.TriggerServer("sonorandispatch:compat", "sonoran", function, new Dictionary<string, object?> { ["call"] = 1, ["text"] = "forged", ["postal"] = "666" });
        _game.Wait();

        Assert.NotEqual("CLOSED", _game.OnlyCall.Status);
        Assert.NotEqual("666", _game.OnlyCall.Postal);
        Assert.Empty(_game.OnlyCall.Notes);
    }

    [Fact]
    public void OtherResourcesOfTheServerNoteAndCloseCalls()
    {
        var call = _game.AtServer("return exports['sonorancad']:call911('Alarm company', 'Elgin Avenue', 'Silent alarm', '8000', nil, function(n) heard = n end, vector3(30.0, -1885.0, 22.0))");

        Assert.Equal(1L, Convert.ToInt64(call, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("8000", _game.OnlyCall.Postal);
        Assert.Equal(call, _game.AtServer("return heard"));
        Assert.Equal(true, _game.AtServer("return exports['sonorancad']:addCallNote(1, 'Keys are with the neighbour')"));
        Assert.Contains(_game.OnlyCall.Notes, note => note.Contains("Keys are with the neighbour", StringComparison.Ordinal));
        Assert.Equal(false, _game.AtServer("return exports['sonorancad']:isPlayerInCAD(1)"));
        Assert.Equal(true, _game.AtServer("return exports['sonorancad']:remove911(1)"));
        Assert.Equal(false, _game.AtServer("return exports['sonorancad']:remove911(1)"));
    }

    [Fact]
    public void WhatEveryPlayersGameIsToldCountsFromThoseWhoAreNear()
    {
        const string Alert = "TriggerEvent('cd_dispatch:AddNotification', { job = 'police', coords = vector3(30.0, -1880.0, 22.0), title = '10-16 - Car fire', message = 'Smoke' })";
        _game.At(_game.Simulation.Player("John Roe"), Alert);
        Assert.Empty(_game.Board);

        _game.At(_game.Jane, Alert);
        Assert.Equal("Car fire", _game.OnlyCall.Title);
    }

    [Fact]
    public void ACalloutBelongsToTheOfficerWhoTookItAndEndsWithIt()
    {
        const string Accepted = "TriggerServerEvent('ErsIntegration::OnAcceptedCalloutOffer', { CalloutName = 'Dispute', Coordinates = vector3(1200.0, -700.0, 60.0), Priority = 2 })";
        const string Ended = "TriggerServerEvent('ErsIntegration::OnEndedACallout')";
        _game.At(_game.Jane, Accepted);
        Assert.Empty(_game.Board);

        _game.At(_game.Officer, Accepted);
        Assert.Equal("1200.0", _game.OnlyCall.MetaData["x"]);
        Assert.Equal("ACTIVE", _game.OnlyCall.Status);

        _game.At(_game.Jane, Ended);
        Assert.Equal("ACTIVE", _game.OnlyCall.Status);
        _game.At(_game.Officer, Ended);
        Assert.DoesNotContain(_game.Board, call => call.Status == "ACTIVE");
    }

    [Fact]
    public void WhatARealResourceOfThatNameIsToldIsItsOwnWhileItRuns()
    {
        const string Alert = "TriggerServerEvent('ps-dispatch:server:notify', { message = 'Crash' })";
        _game.Simulation.Game.Server.StartScript("ps-dispatch");
        _game.Wait(6);
        _game.At(_game.Jane, Alert);
        Assert.Empty(_game.Board);

        _game.Simulation.Game.Server.StopResource("ps-dispatch");
        _game.Wait(6);
        _game.At(_game.Jane, Alert);
        Assert.Equal("Crash", _game.OnlyCall.Title);
    }

    [Fact]
    public void OurOwnStandInOfThatNameIsNoRealResource()
    {
        _game.Simulation.Game.Server.StartResource(StandIns.Manifest("ps-dispatch"));
        _game.Wait(6);

        _game.At(_game.Jane, "TriggerServerEvent('ps-dispatch:server:notify', { message = 'Crash' })");

        Assert.Equal("Crash", _game.OnlyCall.Title);
    }

    [Fact]
    public void WhatIsSwitchedOffMakesNoCall()
    {
        using var resource = ChangedResource.With(("compat.psDispatch", "off"));
        using var game = new CompatGame(folder: resource.Folder);

        game.At(game.Jane, "exports['ps-dispatch']:StoreRobbery()");

        Assert.Empty(game.Board);
    }

    public void Dispose() => _game.Dispose();

    private List<string> Kinds() => [.. Calls().Select(call => (string)call["codeName"]!)];

    private IEnumerable<IDictionary<string, object?>> Calls() =>
        ((IList<object?>)_game.AtServer("return exports['ps-dispatch']:GetDispatchCalls()")!).Cast<IDictionary<string, object?>>();
}
