using SonoranDispatch.Sandbox.ScriptRuns;

namespace SonoranDispatch.Tests.ScriptRuns;

/// <summary>Runs scripts as those of another resource, against the staged resource and its compat resources.</summary>
public sealed class ScriptRunTests
{
    [Fact]
    public void AScriptOnTheServerMakesACallThatTheCadHas()
    {
        var report = Run("exports.sonorandispatch:createCall({ title = 'Alarm', code = '10-90', priority = 1, description = 'Back door', address = 'Elm Street', coords = vector3(HERE), notes = { 'a dog' }, units = { { unit = 21 } } })");

        var call = Assert.Single(report.Calls);
        Assert.Equal((1, 501, "Alarm", "10-90", "alert", 1, false), (call.Call, call.Cad, call.Title, call.Code, call.Kind, call.Priority, call.Panic));
        Assert.Equal(("Back door", "Elm Street", 30.1, -1885.4, "pending"), (call.Description, call.Address, call.X, call.Y, call.Status));
        Assert.NotEmpty(call.Postal);
        Assert.Equal(["a dog"], call.Notes);
        Assert.Equal(["S-21"], call.Units);
        Assert.Equal((null, null), (report.Error, report.Returned));
        Assert.Empty(report.Joined);
        Assert.Empty(report.Refused);
    }

    [Fact]
    public void AScriptOnAPlayersClientIsThatPlayersAndItsPlaceIsTheirs()
    {
        var report = Run("-- side: player\nexports['ps-dispatch']:StoreRobbery(4)\nreturn GetPlayerServerId(PlayerId()), GetEntityCoords(PlayerPedId()) == vector3(HERE_X, HERE_Y, HERE_Z)");

        var call = Assert.Single(report.Calls);
        Assert.Equal(("Store robbery", "Grove Street, Davis", 30.1, -1885.4), (call.Title, call.Address, call.X, call.Y));
        Assert.Equal("1, true", report.Returned);
    }

    [Fact]
    public void AScriptOnAnOfficersClientMayDoWhatAnOfficerMay()
    {
        const string Code = "exports['ps-dispatch']:OfficerDown()\nreturn HERE_X";

        var officers = Run("-- side: officer\n" + Code);
        var players = Run("-- side: player\n" + Code);

        var call = Assert.Single(officers.Calls);
        Assert.Equal((true, 425.1), (call.Panic, call.X));
        Assert.Contains("police", call.HeardBy);
        Assert.Equal("425.1", officers.Returned);
        Assert.Empty(players.Calls);
        Assert.Equal("30.1", players.Returned);
    }

    /// <summary>Each department has one officer on duty, and sheriff is a department of its own.</summary>
    [Theory]
    [InlineData("police")]
    [InlineData("sheriff")]
    [InlineData("medical")]
    [InlineData("fire")]
    public void ACallForOneDepartmentIsHeardByItsOfficerAlone(string department)
    {
        var report = Run($"exports.sonorandispatch:createCall({{ title = 'Alarm', departments = {{ '{department}' }} }})");

        var call = Assert.Single(report.Calls);
        Assert.Equal([department], call.Departments);
        Assert.Equal([department], call.HeardBy);
    }

    [Fact]
    public void AJobOfTheSheriffsMeansTheSheriffsAlone()
    {
        var report = Run("TriggerEvent('ps-dispatch:server:notify', { message = 'Alarm', code = '10-90', coords = vector3(HERE), jobs = { 'bcso' } })");

        Assert.Equal(["sheriff"], Assert.Single(report.Calls).HeardBy);
    }

    [Fact]
    public void AScriptThatRepeatsRunsThatOftenThatFarApart()
    {
        var report = Run("""
            -- repeat: 3 40
            times = (times or '') .. ITER .. ':' .. GetGameTimer() // 1000 .. ' '
            exports.sonorandispatch:createCall({ title = 'Alarm ' .. ITER, coords = vector3(HERE_X + 500 * ITER, HERE_Y, HERE_Z) })
            return times
            """);

        Assert.Equal(["Alarm 1", "Alarm 2", "Alarm 3"], report.Calls.Select(call => call.Title));
        Assert.Equal("1:5 2:45 3:85 ", report.Returned);
    }

    [Fact]
    public void WhatJoinedIsSaidWithTheCallAndTheReason()
    {
        var report = Run("""
            TriggerEvent('ps-dispatch:server:notify', { message = 'Alarm', codeName = 'robbery', code = '10-90', coords = vector3(HERE) })
            TriggerEvent('cd_dispatch:AddNotification', { title = '10-90 - Alarm', message = 'Alarm', coords = vector3(HERE) })
            """);

        Assert.Single(report.Calls);
        var joined = Assert.Single(report.Joined);
        Assert.Equal((1, "copy", "cd_dispatch", "Alarm", "10-90"), (joined.Call, joined.Reason, joined.Surface, joined.Title, joined.Code));
    }

    [Fact]
    public void WhatIsRefusedIsSaidWithTheReason()
    {
        var report = Run("for at = 1, 45 do exports.sonorandispatch:createCall({ title = 'Alarm', kind = 'k' .. at, automatic = true, coords = vector3(at * 90.0, 0.0, 0.0) }) end");

        Assert.Equal(45, report.Calls.Count + report.Refused.Count);
        Assert.NotEmpty(report.Calls);
        Assert.All(report.Refused, refused => Assert.Equal(("export", "Alarm", "SD-INTAKE-004", null), (refused.Surface, refused.Title, refused.Error, refused.Call)));
        Assert.All(report.Refused, refused => Assert.InRange(refused.Seconds, 1, 60));
        Assert.NotEmpty(report.Refused);
    }

    /// <summary>As if the server had sent it to every player: each game whose player is near passes it on.</summary>
    [Theory]
    [InlineData("-- side: officer\nlocal jane = vector3(30.1, -1885.4, 22.5)\nTriggerEvent('cd_dispatch:AddNotification', { job_table = { 'police' }, title = '10-90 - Alarm', message = 'Alarm', coords = jane })")]
    [InlineData("TriggerClientEvent('cd_dispatch:AddNotification', -1, { job_table = { 'police' }, title = '10-90 - Alarm', message = 'Alarm', coords = vector3(HERE) })")]
    public void ABroadcastIsPlayedOnEveryGame(string code)
    {
        var call = Assert.Single(Run(code).Calls);

        Assert.Equal(("Alarm", 30.1), (call.Title, call.X));
    }

    /// <summary>The resource cannot read what the game's function Entity returns, so the compat resource repeats the event on each game without it.</summary>
    [Fact]
    public void ABroadcastThatACompatResourceRepeatsIsReportedByThreeGames()
    {
        var report = Run("-- side: player\nTriggerEvent('cd_dispatch:AddNotification', { title = '10-90 - Alarm', message = 'Alarm', coords = vector3(HERE), vehicle = Entity(5) })");

        Assert.Single(report.Calls);
        Assert.Equal(2, report.Joined.Count);
    }

    [Fact]
    public void WhatAScriptDoesLastIsSaidToo()
    {
        var report = Run("-- side: player\nWait(15000)\nTriggerServerEvent('police:server:policeAlert', 'Late')");

        Assert.NotNull(Assert.Single(report.Calls).Cad);
    }

    [Fact]
    public void TheErrorOfAScriptIsSaidAndWhatItDidBeforeStays()
    {
        var report = Run("exports.sonorandispatch:createCall({ title = 'Alarm' })\nlocal missing\nprint('before')\nmissing.field = 1");

        Assert.Single(report.Calls);
        Assert.Equal("a.lua:4: attempt to index a nil value (local 'missing')", report.Error);
        Assert.Contains("[a] before", report.Log);
        Assert.Contains("[a] SCRIPT ERROR: " + report.Error, report.Log);
    }

    [Theory]
    [InlineData("-- side: player\nexports['qs-dispatch']:NoSuchThing()", "a.lua:2: No such export NoSuchThing in resource qs-dispatch")]
    [InlineData("exports.nobody:nothing()", "a.lua:1: No such export nothing in resource nobody")]
    [InlineData("CreateThread(function() error('in a thread', 0) end)", "in a thread")]
    [InlineData("AddEventHandler('mine', function() error('in a handler', 0) end)\nTriggerEvent('mine')", "in a handler")]
    public void SoIsThatOfACallAThreadOrAHandler(string code, string error) => Assert.Equal(error, Run(code).Error);

    [Theory]
    [InlineData("while true do end")]
    [InlineData("while true do pcall(function() while true do end end) end")]
    [InlineData("while true do xpcall(function() while true do end end, function() while true do end end) end")]
    [InlineData("coroutine.wrap(function() while true do end end)()")]
    [InlineData("CreateThread(function() while true do end end)")]
    [InlineData("AddEventHandler('mine', function() while true do end end)\nTriggerEvent('mine')")]
    public void AScriptThatNeverEndsIsStopped(string code)
    {
        var report = Run(code + "\n");

        Assert.EndsWith(": stopped after 50 million instructions: a loop without Wait does not end", report.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AScriptThatWaitsForEverIsLeftWaiting()
    {
        var report = Run("SetTimeout(60000, function() exports.sonorandispatch:createCall({ title = 'Late' }) end)\nwhile true do Wait(0) end");

        Assert.Null(report.Error);
        Assert.Equal("Late", Assert.Single(report.Calls).Title);
        Assert.Contains("The script had not ended after 120 s.", report.Log);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("return", null)]
    [InlineData("return nil", null)]
    [InlineData("return ''", "")]
    [InlineData("return 1, true, 'x', nil", "1, true, x, nil")]
    [InlineData("return { 'a', { b = 1 } }", """["a",{"b":1}]""")]
    [InlineData("Wait(15000) return 'late'", "late")]
    public void WhatAScriptReturnsIsText(string code, string? returned) => Assert.Equal(returned, Run(code).Returned);

    [Fact]
    public void TheResourcesEventsReachAScriptThatListens()
    {
        var report = Run("AddEventHandler('sonorandispatch:callCreated', function(call) print(call.call, call.cad, source == '') end)\nexports.sonorandispatch:createCall({ title = 'Alarm' })");

        Assert.Contains("[a] 1\t501\ttrue", report.Log);
    }

    private static ScriptReport Run(string code) => ScriptRun.Of(ScriptFile.Parse("a.lua", code));
}
