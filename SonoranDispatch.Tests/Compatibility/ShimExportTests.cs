namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests which exports the compat resources have, and that whatever a script passes to them reaches the server.</summary>
public sealed class ShimExportTests : IDisposable
{
    private readonly CompatHarness _harness = new(replicated: new Dictionary<string, string> { ["sonorandispatch_exports"] = "ps-dispatch:TruckHeist, qs-dispatch:TruckHeist core_dispatch:truckHeist cd_dispatch:TruckHeist rcore_dispatch:TruckHeist sonorancad:truckHeist nobody:Other" });

    public static TheoryData<string> Presets =>
    [
        "qs-dispatch DrugSale", "qs-dispatch HouseRobbery", "qs-dispatch SuspiciousActivity", "qs-dispatch VangelicoRobbery", "qs-dispatch HumaneRobery", "qs-dispatch PaletoBankRobbery",
        "qs-dispatch DrugBoatRobbery", "qs-dispatch CarJacking", "qs-dispatch InjuriedPerson", "ps-dispatch HumaneRobery", "ps-dispatch ATMRobbery",
    ];

    [Theory]
    [MemberData(nameof(Presets))]
    public void APresetThatScriptsCallMakesACallFromEitherSide(string preset)
    {
        var (resource, name) = (preset.Split(' ')[0], preset.Split(' ')[1]);
        _harness.At(_harness.Jane, "exports['" + resource + "']:" + name + "()");
        var title = _harness.OnlyCall.Title;

        using var other = new CompatHarness();
        other.AtServer("exports['" + resource + "']:" + name + "({})");

        Assert.NotEmpty(title);
        Assert.Equal(title, other.OnlyCall.Title);
    }

    [Theory]
    [InlineData("EMSDown")]
    [InlineData("EmsDown")]
    public void AMedicDownIsAPanicFromAnOfficersGameInEitherSpelling(string name)
    {
        _harness.At(_harness.Officer, "exports['ps-dispatch']:" + name + "(1)");

        Assert.Equal(("Medic down", 1), (_harness.OnlyCall.Title, _harness.OnlyCall.Priority));
    }

    [Theory]
    [InlineData("exports['qs-dispatch']:CustomAlert({ coords = vector3(30.0, -1885.0, 22.0), message = 'Boxes stolen', job = 'police' })")]
    [InlineData("exports['qs-dispatch']:getDispatchAlert({ coords = vector3(30.0, -1885.0, 22.0), message = 'Boxes stolen', job = { 'police' } })")]
    [InlineData("exports['ps-dispatch']:CustomAlert({ coords = vector3(30.0, -1885.0, 22.0), message = 'Boxes stolen', jobs = { 'police' } })")]
    [InlineData("exports['ps-dispatch']:SendTargetedAlert({ 1 }, { coords = vector3(30.0, -1885.0, 22.0), message = 'Boxes stolen', jobs = { 'police' } })")]
    [InlineData("exports['core_dispatch']:addCall('10-90', 'Boxes stolen', { { icon = 'fa-gem', info = '24/7' } }, { 30.0, -1885.0, 22.0 }, 'police', 3000, 11, 5)")]
    public void ACustomAlertIsTakenFromAServerScriptToo(string code)
    {
        _harness.AtServer(code);

        Assert.Equal(("Boxes stolen", "30.0"), (_harness.OnlyCall.Title, _harness.OnlyCall.MetaData["x"]));
    }

    /// <summary>As public scripts call them: most of these are called as exports, and the event of aty_dispatch on the client.</summary>
    [Theory]
    [InlineData("exports.tk_dispatch:addCall({ title = 'Boxes stolen', code = '10-58', priority = 'Priority 1', coords = vector3(30.0, -1885.0, 22.0), showLocation = true, jobs = { 'police' } })")]
    [InlineData("exports['codem-dispatch']:CustomDispatch({ type = 'Robbery', header = 'Boxes stolen', text = 'At the shop', code = '10-58' })")]
    [InlineData("exports['origen_police']:SendAlert({ coords = vector3(30.0, -1885.0, 22.0), title = 'Boxes stolen', type = 'GENERAL', message = 'At the shop', job = 'police' })")]
    [InlineData("exports['kartik-mdt']:CustomAlert({ title = 'Boxes stolen', code = '10-58', coords = vector3(30.0, -1885.0, 22.0), jobs = { 'police' } })")]
    [InlineData("exports.wasabi_mdt:CreateDispatch({ type = 'robbery', title = 'Boxes stolen', description = 'At the shop', coords = vector3(30.0, -1885.0, 22.0) })")]
    [InlineData("exports['lb-tablet']:AddDispatch({ priority = 'high', code = '10-58', title = 'Boxes stolen', location = { label = 'Shop', coords = vector2(30.0, -1885.0) }, job = 'police' })")]
    [InlineData("exports.piotreq_gpt:SendAlert(1, { title = 'Boxes stolen', code = '10-58', info = { { icon = 'fa-road', isStreet = true } }, canAnswer = true })")]
    [InlineData("exports.piotreq_gpt:SendAlert({ title = 'Boxes stolen', code = '10-58' })")]
    [InlineData("exports.aty_dispatch:SendDispatch('Boxes stolen', '10-58', 52, { 'police' })")]
    [InlineData("TriggerEvent('aty_dispatch:SendDispatch', 'Boxes stolen', '10-58', 52, { 'police' })")]
    [InlineData("TriggerEvent('aty_dispatch:SendDispatch', 'Boxes stolen')")]
    public void TheOtherResourcesAlertsAreTakenFromEitherSide(string code) => IsTakenFromEitherSide(code);

    [Theory]
    [InlineData("exports.tk_dispatch:addCall(5)")]
    [InlineData("exports['codem-dispatch']:CustomDispatch()")]
    [InlineData("exports['lb-tablet']:AddDispatch('x', {})")]
    [InlineData("exports.piotreq_gpt:SendAlert(1, 2)")]
    [InlineData("exports.aty_dispatch:SendDispatch({}, nil, function() end, 7)")]
    [InlineData("TriggerEvent('aty_dispatch:SendDispatch')")]
    [InlineData("TriggerEvent('aty_dispatch:SendDispatch', { {} }, 0/0, {}, {})")]
    public void WhatSaysNothingMakesNoCallAndHarmsNobody(string code)
    {
        Assert.Equal("paid", _harness.At(_harness.Jane, code + " return 'paid'"));

        Assert.Empty(_harness.Board);
    }

    [Fact]
    public void BothSidesHaveTheSameAlerts()
    {
        foreach (var shim in ShimScript.ReadAll().GroupBy(script => script.Resource).Where(shim => shim.Key is "ps-dispatch" or "qs-dispatch" or "core_dispatch" or "core_dispach"))
        {
            var client = shim.Single(script => !script.IsServer).Exports;
            var server = shim.Single(script => script.IsServer).Exports;
            Assert.Empty(client.Except(server).Except(["getSSURL"]));
        }
    }

    [Theory]
    [InlineData("ps-dispatch", "TruckHeist")]
    [InlineData("qs-dispatch", "TruckHeist")]
    [InlineData("core_dispatch", "truckHeist")]
    [InlineData("cd_dispatch", "TruckHeist")]
    [InlineData("rcore_dispatch", "TruckHeist")]
    public void AnExportThatTheOwnerAddsReportsAnAlertFromEitherSide(string resource, string name)
    {
        _harness.At(_harness.Jane, "exports['" + resource + "']:" + name + "()");
        Assert.Equal("truck heist", _harness.OnlyCall.Title, ignoreCase: true);

        _harness.AtServer("exports['" + resource + "']:" + name + "({ message = 'Cash truck', coords = vector3(2000.0, 2000.0, 22.0) })");
        Assert.Contains(_harness.Board, call => call.MetaData["x"] == "2000.0" && (call.Title + call.Description).Contains("Cash truck", StringComparison.Ordinal));
    }

    [Fact]
    public void AnAddedExportOfTheOfficialResourceAnswersWithAnError()
    {
        _harness.AtServer("exports['sonorancad']:truckHeist(1, function(text, ok) fine = ok end)");

        Assert.Equal(false, _harness.AtServer("return fine"));
    }

    [Theory]
    [InlineData("exports['ps-dispatch']:CustomAlert({ message = 'Boxes stolen', thief = Entity(5), jobs = { 'police' } })")]
    [InlineData("exports['ps-dispatch']:CustomAlert({ message = 'Boxes stolen', jobs = { Player(3), 'police' }, after = function() end })")]
    [InlineData("exports['ps-dispatch']:CustomAlert(setmetatable({ message = 'Boxes stolen', jobs = { 'police' } }, { __index = { thief = Player(3) } }))")]
    [InlineData("exports['core_dispatch']:addCall('10-90', 'Boxes stolen', { { info = Entity(5) } }, Entity(5), { 'police', Entity(5) })")]
    public void EntitiesAndPlayersInATableDoNotLoseTheAlert(string code) => IsTakenFromEitherSide(code);

    [Theory]
    [InlineData("TriggerEvent('cd_dispatch:AddNotification', { title = '10-90 - Boxes stolen', thief = Player(3), job_table = { 'police' } })")]
    [InlineData("TriggerEvent('ps-dispatch:server:notify', { message = 'Boxes stolen', thief = Entity(3), jobs = { 'police' } })")]
    [InlineData("TriggerEvent('core_dispach:addCall', '10-90', 'Boxes stolen', {}, Entity(3), 'police')")]
    public void EntitiesAndPlayersInAnEventDoNotLoseTheAlert(string code)
    {
        _harness.AtServer(code);

        Assert.Equal("Boxes stolen", _harness.OnlyCall.Title);
    }

    public void Dispose() => _harness.Dispose();

    private void IsTakenFromEitherSide(string code)
    {
        _harness.At(_harness.Jane, code);
        Assert.Equal("Boxes stolen", _harness.OnlyCall.Title);

        using var other = new CompatHarness();
        other.AtServer(code);
        Assert.Equal("Boxes stolen", other.OnlyCall.Title);
    }
}
