using System.Globalization;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Stories;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests <c>exports.sonorancad:performApiRequest</c>: calls, units and panics go through the same rules as everything else.</summary>
public sealed class SonoranCadRequestTests : IDisposable
{
    private readonly CompatHarness _harness = new(Officers);

    [Theory]
    [InlineData("{ { isEmergency = true, caller = 'Clerk', location = 'Elgin Avenue', description = 'Help', metaData = { postal = '8000', plate = '' } } }")]
    [InlineData("{ isEmergency = true, caller = 'Clerk', location = 'Elgin Avenue', description = 'Help', metaData = { postal = '8000', useCallLocation = true } }")]
    public void AnEmergencyIsACall(string data)
    {
        Assert.Equal("EMERGENCY CALL ADDED ID: 501 true", Ask("CALL_911", data));

        var call = _harness.OnlyCall;
        Assert.Equal(("911 call", "911", "Help", "Elgin Avenue", "8000"), (call.Title, call.Code, call.Description, call.Address, call.Postal));
    }

    [Fact]
    public void WithoutACallbackItIsACallToo()
    {
        _harness.AtServer("exports.sonorancad:performApiRequest({ { isEmergency = false, caller = 'Security', location = 'Palmer-Taylor', description = 'Somebody yelled', metaData = { postal = 343 } } }, 'CALL_911')");

        Assert.Equal(("311 call", "343"), (_harness.OnlyCall.Title, _harness.OnlyCall.Postal));
    }

    [Fact]
    public void ADispatchHasWhatItSays()
    {
        _harness.Wait(30);

        Ask("NEW_DISPATCH", "{ { serverId = 1, origin = 1, status = 1, priority = 1, block = 700, address = 'Route 68', postal = '704', code = '964', title = 'Derailment', description = 'A train', notes = { 'Two wagons' }, units = { 'officeradams' }, primary = 12, metaData = { x = '30.0', y = '-1885.0' } } }");

        var call = _harness.OnlyCall;
        Assert.Equal(("Derailment", "964", 1, "Route 68", "704", "A train", "ACTIVE"), (call.Title, call.Code, call.Priority, call.Address, call.Postal, call.Description, call.Status));
        Assert.Equal([12], call.Identifiers);
        Assert.Equal((12, "30.0"), (call.Primary, call.MetaData["x"]));
        Assert.Contains(call.Notes, note => note.EndsWith("Two wagons", StringComparison.Ordinal));
    }

    [Fact]
    public void CallsAreChangedByTheCadsNumber()
    {
        _harness.Wait(30);
        Ask("NEW_DISPATCH", "{ { title = 'Derailment' } }");

        Assert.Equal("NOTE ADDED TO CALL 501 true", Ask("ADD_CALL_NOTE", "{ { callId = 501, note = 'Two wagons' } }"));
        Assert.Equal("CALL 501 POSTAL SET TO 704 true", Ask("SET_CALL_POSTAL", "{ { callId = 501, postal = 704 } }"));
        Assert.Equal("UNITS ATTACHED true", Ask("ATTACH_UNIT", "{ { callId = 501, units = { 'officeradams' }, serverId = 1 } }"));
        Assert.Equal("UNITS ATTACHED true", Ask("ATTACH_UNIT", "{ { callId = 501, units = { 'officeradams' }, serverId = 1 } }"));
        _harness.Wait(5);
        Assert.Equal("704", _harness.OnlyCall.Postal);
        Assert.Equal([12], _harness.OnlyCall.Identifiers);
        Assert.Contains(_harness.OnlyCall.Notes, note => note.EndsWith("Two wagons", StringComparison.Ordinal));

        Assert.Equal("UNITS DETACHED true", Ask("DETACH_UNIT", "{ { units = { 'officeradams' } } }"));
        Assert.Equal("CALL 501 CLOSED true", Ask("CLOSE_CALL", "{ { callId = 501 } }"));
        _harness.Wait(5);
        Assert.Empty(_harness.OnlyCall.Identifiers);
        Assert.Equal("CLOSED", _harness.OnlyCall.Status);
    }

    [Fact]
    public void ATextWithBracesIsOnlyText()
    {
        Ask("NEW_DISPATCH", "{ { title = 'Derailment {0} {', description = '{1}' } }");

        Assert.Equal("CALL 501 POSTAL SET TO {7 true", Ask("SET_CALL_POSTAL", "{ { callId = 501, postal = '{7' } }"));
        _harness.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void APanicIsTheOfficersOwn()
    {
        _harness.Wait(30);

        Assert.Equal("UNIT PANIC UPDATED true", Ask("UNIT_PANIC", "{ { isPanic = true, apiId = 'officeradams' } }"));
        Assert.Equal("UNIT PANIC UPDATED true", Ask("UNIT_PANIC", "{ { isPanic = true, apiId = 'officeradams' } }"));
        Assert.Equal(("Panic button", 1), (_harness.OnlyCall.Title, _harness.OnlyCall.Priority));

        Assert.Equal("UNIT PANIC UPDATED true", Ask("UNIT_PANIC", "{ { isPanic = false, identIds = { 12 } } }"));
        _harness.Wait(5);
        Assert.Equal("CLOSED", _harness.OnlyCall.Status);
        Assert.EndsWith("false", Ask("UNIT_PANIC", "{ { isPanic = true, apiId = 'nobody' } }"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheListsAreJson()
    {
        _harness.Wait(30);
        Ask("NEW_DISPATCH", "{ { title = 'Derailment' } }");

        var calls = Newtonsoft.Json.Linq.JObject.Parse(Ask("GET_CALLS", "{ { serverId = 1 } }")[..^" true".Length]);
        var units = Newtonsoft.Json.Linq.JArray.Parse(Ask("GET_ACTIVE_UNITS", "{ {} }")[..^" true".Length]);

        Assert.Equal((501, "Derailment"), ((int)calls["activeCalls"]![0]!["callId"]!, (string)calls["activeCalls"]![0]!["title"]!));
        Assert.Equal((12, "A-12"), ((int)units[0]!["id"]!, (string)units[0]!["data"]!["unitNum"]!));
    }

    [Theory]
    [InlineData("ADD_CALL_NOTE", "{ { callId = 501, note = 'Mine' } }")]
    [InlineData("SET_CALL_POSTAL", "{ { callId = 501, postal = '704' } }")]
    [InlineData("ATTACH_UNIT", "{ { callId = 501, units = { 'officeradams' } } }")]
    [InlineData("DETACH_UNIT", "{ { units = { 'officeradams' } } }")]
    [InlineData("CLOSE_CALL", "{ { callId = 501 } }")]
    public void ACallThatIsNotOursIsLeftAlone(string type, string data)
    {
        var before = _harness.Simulation.Cad.Board.Add(new BoardCall { Title = "A dispatcher's own" });

        Assert.Matches("^SD-COMPAT-012: .* false$", Ask(type, data));

        Assert.Equal(before, _harness.Simulation.Cad.Board.Find(501));
    }

    [Fact]
    public void TheOwnerMayAllowItForCallsThatAreNotOurs()
    {
        using var resource = ReconfiguredResource.With(("compat.sonoranForeignCalls", true));
        using var harness = new CompatHarness(Officers, resource.Folder);
        harness.Simulation.Cad.Board.Add(new BoardCall { Title = "A dispatcher's own" });

        Assert.Equal("NOTE ADDED TO CALL 501 true", Ask("ADD_CALL_NOTE", "{ { callId = 501, note = 'Mine' } }", harness));
        Assert.Equal("CALL 501 POSTAL SET TO 704 true", Ask("SET_CALL_POSTAL", "{ { callId = 501, postal = '704' } }", harness));
        Assert.Equal("UNITS ATTACHED true", Ask("ATTACH_UNIT", "{ { callId = 501, units = { 'officeradams' } } }", harness));
        Assert.Equal(("704", 1), (harness.OnlyCall.Postal, harness.OnlyCall.Identifiers.Count));
        Assert.Contains(harness.OnlyCall.Notes, note => note.EndsWith("Mine", StringComparison.Ordinal));

        Assert.Equal("UNITS DETACHED true", Ask("DETACH_UNIT", "{ { units = { 'officeradams' } } }", harness));
        Assert.Equal("CALL 501 CLOSED true", Ask("CLOSE_CALL", "{ { callId = 501 } }", harness));
        harness.Simulation.AssertNothingBroke();
    }

    [Fact]
    public void WhatIsNotDoneAnswersWithAnErrorOnceInTheLogAndKillsNobody()
    {
        for (var attempt = 0; attempt < 3; attempt++) Assert.Matches("^SD-COMPAT-011: .*LOOKUP.* false$", Ask("LOOKUP", "{ { plate = 'ABC 123' } }"));

        Assert.Single(_harness.Simulation.Console, line => line.Contains("SD-COMPAT-011", StringComparison.Ordinal));
        Assert.Empty(_harness.Board);
    }

    [Theory]
    [InlineData("nil", "nil")]
    [InlineData("{}", "{}")]
    [InlineData("5", "'CALL_911'")]
    [InlineData("{ { description = { 'a' } } }", "'CALL_911'")]
    [InlineData("{ { callId = 'x' } }", "'CLOSE_CALL'")]
    [InlineData("{ 1, 2, 3 }", "'ATTACH_UNIT'")]
    public void NonsenseIsAnsweredWithAnError(string data, string type)
    {
        _harness.AtServer("exports.sonorancad:performApiRequest(" + data + ", " + type + ", function(text, ok) fine = ok end)");

        Assert.Equal(false, _harness.AtServer("return fine"));
        _harness.Simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("performApiRequest")]
    [InlineData("registerApiType")]
    [InlineData("GetUnitCache")]
    [InlineData("GetPluginConfig")]
    [InlineData("getCommunityId")]
    [InlineData("addBlip")]
    [InlineData("RetrievePostal")]
    [InlineData("cadGetNearestPostal")]
    public void WhatScriptsCallExists(string export) =>
        Assert.Equal(true, _harness.AtServer("return (pcall(function() return exports['sonorancad']." + export + "(exports['sonorancad'], {}) end))"));

    [Fact]
    public void TheOtherExportsAnswerSanely()
    {
        Assert.Equal(_harness.Simulation.Cad.Community.CommunityId, _harness.AtServer("return exports.sonorancad:getCommunityId()"));
        Assert.Equal(false, _harness.AtServer("return exports.sonorancad:GetPluginConfig('frameworksupport').enabled"));
        _harness.AtServer("exports.sonorancad:addBlip(vector3(1.0, 2.0, 3.0), '#fff', 'a', 'b', 'c', {}, function(text, ok) blip = ok end)");
        Assert.Equal(false, _harness.AtServer("return blip"));
    }

    public void Dispose() => _harness.Dispose();

    private static void Officers(EmulatedCad cad) =>
        cad.Board.SetUnit(new BoardUnit { Id = 12, UnitNum = "A-12", CommunityUserId = "officeradams", ApiIds = ["officeradams"], Department = "Police" });

    // "the text, and whether it went well"
    private string Ask(string type, string data, CompatHarness? harness = null)
    {
        var at = harness ?? _harness;
        at.AtServer("answer = nil exports.sonorancad:performApiRequest(" + data + ", '" + type + "', function(text, ok) answer = text .. ' ' .. tostring(ok) end)");
        return Convert.ToString(at.AtServer("return answer"), CultureInfo.InvariantCulture)!;
    }
}
