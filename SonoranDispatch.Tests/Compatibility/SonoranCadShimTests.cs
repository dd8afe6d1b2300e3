using SonoranDispatch.Tests.Stories;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests the exports of the CAD's official resource: they answer in that resource's shapes, so that its own samples work.</summary>
public sealed class SonoranCadShimTests : IDisposable
{
    private readonly CompatHarness _harness = new(cad => cad.Board.SetUnit(new BoardUnit { Id = 12, UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" }));

    // As the vendor's sample does with the answer.
    private const string Sample = """
        calls, later = {}, false
        exports['sonorancad']:call911('Alarm company', 'Elgin Avenue', 'Silent alarm', '8000', 'ABC 123', function(response, ok)
          if response:match('EMERGENCY CALL ADDED ID:') then calls[#calls + 1] = tonumber(response:match('%d+')) end
          text, fine, after = response, ok, later
        end, vector3(30.0, -1885.0, 22.0))
        later = true
        """;

    [Fact]
    public void AnEmergencyCallAnswersWithTheCadsNumberAfterTheExportReturned()
    {
        _harness.AtServer(Sample);

        var number = _harness.OnlyCall.CallId;
        Assert.Equal("EMERGENCY CALL ADDED ID: " + number, _harness.AtServer("return text"));
        Assert.Equal(true, _harness.AtServer("return fine and after and #calls == 1"));
        Assert.Equal(("8000", "30.0"), (_harness.OnlyCall.Postal, _harness.OnlyCall.MetaData["x"]));
    }

    [Fact]
    public void APostalInTheMetaDataIsTheCallsPostal()
    {
        _harness.AtServer("exports['sonorancad']:call911('Ann Lee', 'Elgin Avenue', 'A fire', nil, nil, nil, nil, { postal = '8000', plate = 'ABC 123' })");

        Assert.Equal(("8000", true), (_harness.OnlyCall.Postal, _harness.OnlyCall.Description.Contains("ABC 123", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ title = 'Drone sighted', priority = 3, address = 'Elgin Avenue', description = 'Over the bank' }, told")]
    [InlineData("0, 0, 3, '', 'Elgin Avenue', '', 'Drone sighted', '', nil, false, 'Over the bank', {}, {}, {}, told")]
    public void ADispatchCallAnswersWithTheCadsNumber(string arguments)
    {
        _harness.AtServer("function told(response, ok) text, fine = response, ok end exports['sonorancad']:createDispatchCall(" + arguments + ")");

        var call = _harness.OnlyCall;
        Assert.Equal(("Drone sighted", 3, "Elgin Avenue", "Over the bank"), (call.Title, call.Priority, call.Address, call.Description));
        Assert.Equal("NEW DISPATCH CREATED - ID: " + call.CallId, _harness.AtServer("return text"));
        Assert.Equal(true, _harness.AtServer("return fine"));
    }

    [Fact]
    public void AReportThatJoinsACallAnswersWithThatCallsNumber()
    {
        const string Report = "exports['sonorancad']:createDispatchCall({ title = 'Drone sighted', address = 'Elgin Avenue' }, function(response) text = response end)";
        _harness.AtServer(Report);

        _harness.AtServer("text = nil " + Report);

        Assert.Equal("NEW DISPATCH CREATED - ID: " + _harness.OnlyCall.CallId, _harness.AtServer("return text"));
    }

    [Fact]
    public void WhileTheCadIsDownTheCallbackGetsAnErrorAfterThirtySecondsAndTheCallStands()
    {
        _harness.Simulation.Cad.Faults.Down.Always();
        _harness.AtServer(Sample);
        _harness.Wait(26);
        Assert.Null(_harness.AtServer("return text"));

        _harness.Wait(2);
        Assert.Equal(false, _harness.AtServer("return fine"));
        Assert.Contains("30 seconds", (string)_harness.AtServer("return text")!, StringComparison.Ordinal);

        _harness.Simulation.Cad.Faults.AllOff();
        _harness.Wait(120);
        Assert.Equal("Silent alarm", Assert.Single(_harness.Board).Description.Split(" (")[0]);
        Assert.Equal(false, _harness.AtServer("return fine"));
    }

    [Fact]
    public void ACallbackThatFailsDoesNotFailTheExport()
    {
        var after = _harness.AtServer("exports['qs-dispatch']:GetPlayerInfo(1, function() error('broken') end) exports['sonorancad']:RetrievePostal(vector3(1.0, 2.0, 3.0), function() error('broken') end) return 'paid'");

        Assert.Equal("paid", after);
        _harness.AtServer("exports['sonorancad']:call911('A', 'B', 'Silent alarm', nil, nil, function() error('broken') end)");
        Assert.Equal("Silent alarm", _harness.OnlyCall.Description);
        Assert.DoesNotContain(_harness.Printed(), line => line.Contains("broken", StringComparison.Ordinal));
    }

    [Fact]
    public void ACallbackThatWaitsDoesNotHoldTheExport()
    {
        _harness.AtServer("""
            plates = {}
            exports['sonorancad']:performApiRequest({ { title = 'Traffic camera', description = 'Speeding' } }, 'NEW_DISPATCH', function(response)
              repeat Wait(0) until plates.abc == 'waiting'
              Wait(500)
              plates.abc = response:match('%d+')
            end)
            plates.abc = 'waiting'
            """);

        Assert.Equal(_harness.OnlyCall.CallId.ToString(System.Globalization.CultureInfo.InvariantCulture), _harness.AtServer("return plates.abc"));
    }

    [Fact]
    public void WhetherAPlayerIsInTheCadIsATable()
    {
        _harness.Wait(30);
        _harness.AtServer($"at, off = exports['sonorancad']:isPlayerInCAD({_harness.Officer.Id}), exports['sonorancad']:isPlayerInCAD({_harness.Jane.Id})");

        Assert.Equal("true true true officeradams A-12 12", _harness.AtServer("return ('%s %s %s %s %s %s'):format(at.linked, at.online, at.success, at.communityUserId, at.unit.data.unitNum, at.unit.id)"));
        Assert.Equal("false false false nil nil", _harness.AtServer("return ('%s %s %s %s %s'):format(off.linked, off.online, off.success, off.communityUserId, off.unit)"));
        Assert.Equal("A-12", _harness.AtServer($"return exports['sonorancad']:GetUnitByPlayerId({_harness.Officer.Id}).data.unitNum"));
        Assert.Equal("A-12", _harness.AtServer("return exports['sonorancad']:GetUnitCache()[exports['sonorancad']:GetUnitById(12)].data.unitNum"));
    }

    [Fact]
    public void TheCachesGoByTheCadsNumbers()
    {
        _harness.AtServer("exports['sonorancad']:call911('Alarm company', 'Elgin Avenue', 'Silent alarm', nil, nil, function(response) emergency = tonumber(response:match('%d+')) end)");
        _harness.AtServer("exports['sonorancad']:createDispatchCall({ title = 'Drone sighted', notes = { 'Red drone' } }, function(response) dispatch = tonumber(response:match('%d+')) end)");

        Assert.Equal("Silent alarm", _harness.AtServer("return exports['sonorancad']:GetEmergencyCache()[emergency].description"));
        Assert.Equal("Drone sighted, 0, Red drone", _harness.AtServer("local call = exports['sonorancad']:GetCallCache()[dispatch].dispatch return ('%s, %d, %s'):format(call.title, call.status, call.notes[1].content)"));
        Assert.Equal(true, _harness.AtServer("return exports['sonorancad']:GetCallCache()[emergency] == nil and exports['sonorancad']:GetEmergencyCache()[dispatch] == nil"));
    }

    [Fact]
    public void ARestartWhileACallbackWaitsDoesNotLoseIt()
    {
        _harness.Simulation.Cad.Faults.Down.Always();
        _harness.AtServer(Sample);

        _harness.Type("restart sonorandispatch");
        _harness.Simulation.Cad.Faults.AllOff();
        _harness.Wait(15);

        Assert.Equal("EMERGENCY CALL ADDED ID: " + _harness.OnlyCall.CallId, _harness.AtServer("return text"));
    }

    [Fact]
    public void WithoutSonorandispatchEveryExportAnswersAndEveryCallbackGetsAnError()
    {
        _harness.Type("stop sonorandispatch");
        _harness.AtServer("""
            local cad = exports['sonorancad']
            local function told(text, ok) heard = (heard or 0) + (ok == false and type(text) == 'string' and 1 or 0) end
            cad:call911('A', 'B', 'C', nil, nil, told)
            cad:createDispatchCall({ title = 'D' }, told)
            cad:performApiRequest({ {} }, 'GET_CALLS', told)
            cad:addBlip(vector3(1.0, 2.0, 3.0), '#fff', 'a', 'b', 'c', {}, told)
            all = { next(cad:GetCallCache()), next(cad:GetEmergencyCache()), next(cad:GetUnitCache()), cad:isPlayerInCAD(1).success, cad:addCallNote(1, 'x'), cad:getCommunityId() }
            """);

        Assert.Equal(4L, _harness.AtServer("return heard"));
    }

    public void Dispose() => _harness.Dispose();
}
