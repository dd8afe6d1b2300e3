using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Reports as real scripts send them: which are one incident, and which are two.</summary>
public sealed class DifferentIncidentsTests : IDisposable
{
    private const string Here = "vector3(30.1, -1885.4, 22.5)";

    private readonly CompatHarness _harness = new();

    private IEnumerable<(string Title, string Code, int Priority)> Calls => _harness.Board.Select(call => (call.Title, call.Code, call.Priority));

    [Fact]
    public void OneAlertForEachJobIsOneCall()
    {
        _harness.AtServer($$"""
            for _, job in ipairs({ 'police', 'sheriff' }) do
              TriggerEvent('core_dispatch:addCall', '10-90', 'House Robbery', { { icon = 'fa-truck', info = 'Alarm at the residence' } }, {{Here}}, job, 15000, 40, 1, 1)
            end
            """);

        Assert.Equal([("House Robbery", "10-90", 1)], Calls);
    }

    [Fact]
    public void TheSameAccidentForPoliceAndAmbulanceIsOneCall()
    {
        _harness.At(_harness.Jane, $$"""
            exports['ps-dispatch']:CustomAlert({ coords = {{Here}}, message = 'Vehicle accident', code = '10-50', jobs = { 'leo' } })
            exports['ps-dispatch']:CustomAlert({ coords = {{Here}}, message = 'Vehicle accident', code = '10-50', jobs = { 'ems' } })
            """);

        Assert.Equal("Vehicle accident", _harness.OnlyCall.Title);
    }

    [Fact]
    public void TwoReportsWithoutPlacesFromTwoStreetsAreTwoCalls()
    {
        _harness.AtServer("""
            TriggerEvent('ps-dispatch:server:notify', { message = 'Domestic Dispute', code = '911', street = '8000 Grove Street', name = 'Ann Lee' })
            TriggerEvent('ps-dispatch:server:notify', { message = 'Traffic collision', code = '911', street = '1004 Senora Freeway', name = 'Bob Poe' })
            """);

        Assert.Equal(["Domestic Dispute", "Traffic collision"], _harness.Board.Select(call => call.Title));
    }

    [Fact]
    public void TwoCallersWhoseCallsAScriptPassesOnAreTwoCalls()
    {
        _harness.AtServer("""
            exports['sonorancad']:call911('Ann Lee', 'Grove Street', 'My shop is being robbed', '8000', nil, nil)
            exports['sonorancad']:call911('Bob Poe', 'Paleto Blvd', 'My house burns', '1004', nil, nil)
            """);

        Assert.Equal(2, _harness.Board.Count);
    }

    [Theory]
    [InlineData("message = 'Vehicle accident', code = '10-50', jobs = { 'ambulance' }", "message = 'Man with a knife', code = '10-32', priority = 1, jobs = { 'leo' }", "Man with a knife")]
    [InlineData("message = 'Loud party', code = '10-66', priority = 3, jobs = { 'leo' }", "message = 'Hostages taken', code = '10-31', priority = 1, jobs = { 'leo' }", "Hostages taken")]
    public void AnotherIncidentAtTheSameSpotIsACallOfItsOwn(string first, string second, string title)
    {
        _harness.AtServer($"TriggerEvent('ps-dispatch:server:notify', {{ coords = {Here}, {first} }}) TriggerEvent('ps-dispatch:server:notify', {{ coords = {Here}, {second} }})");

        Assert.Equal(2, _harness.Board.Count);
        Assert.Equal(1, Assert.Single(_harness.Board, call => call.Title == title).Priority);
    }

    /// <summary>A robber's client tries to hide the real alarm behind an alert of its own.</summary>
    [Fact]
    public void AForgedAlertDoesNotSwallowTheRealAlarm()
    {
        _harness.At(_harness.Jane, $"exports['ps-dispatch']:CustomAlert({{ coords = {Here}, message = 'Flat tyre', code = '10-46', priority = 3, dispatchCode = 'bankrobbery', jobs = {{ 'tow' }} }})");
        _harness.Wait(15);
        _harness.AtServer($"TriggerEvent('ps-dispatch:server:notify', {{ coords = {Here}, message = 'Bank robbery', code = '10-90', dispatchCode = 'bankrobbery', priority = 1, jobs = {{ 'leo' }} }})");

        Assert.Contains(("Bank robbery", "10-90", 1), Calls);
        Assert.Equal(2, _harness.Officer.Events.Where(received => received.Name == EventNames.Call).Select(received => received.Arguments[0]).Distinct().Count());
    }

    public void Dispose() => _harness.Dispose();
}
