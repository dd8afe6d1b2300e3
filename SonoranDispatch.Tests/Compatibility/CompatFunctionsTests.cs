using System.Globalization;
using SonoranDispatch.Tests.Stories;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Tests what scripts and tablets can read and do through the names of other dispatch resources.</summary>
public sealed class CompatFunctionsTests : IDisposable
{
    private readonly CompatHarness _harness = new(cad => cad.Board.SetUnit(new BoardUnit { Id = 12, UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" }));

    [Fact]
    public void ATabletSendsTheOfficerWhoUsesItAndNobodyElse()
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery()");
        _harness.At(_harness.Jane, $"TriggerServerEvent('ps-dispatch:server:attach', 1, {_harness.Officer.Id})");
        Assert.Empty(Units());

        _harness.At(_harness.Officer, "TriggerServerEvent('ps-dispatch:server:attach', 1, {})");
        Assert.Equal(_harness.Officer.Id, Convert.ToInt32(Assert.Single(Units())["source"], CultureInfo.InvariantCulture));

        _harness.At(_harness.Officer, "TriggerServerEvent('ps-dispatch:server:detach', 1, {})");
        Assert.Empty(Units());
        _harness.Simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("'{0}'")]
    [InlineData("{{ source = {0} }}")]
    public void AServerResourceSaysWhomItSends(string who)
    {
        _harness.At(_harness.Jane, "exports['ps-dispatch']:StoreRobbery()");
        var named = string.Format(CultureInfo.InvariantCulture, who, _harness.Officer.Id);

        _harness.AtServer("TriggerEvent('ps-dispatch:server:attach', 1, " + named + ")");
        Assert.Single(Units());

        _harness.AtServer("TriggerEvent('ps-dispatch:server:detach', 1, " + named + ")");
        Assert.Empty(Units());
    }

    [Theory]
    [InlineData("exports['cd_dispatch']:GetPlayerInfo()")]
    [InlineData("exports['cd_dispatch']:GetPlayersDispatchData()")]
    [InlineData("exports['qs-dispatch']:GetPlayerInfo()")]
    [InlineData("exports['sonorandispatch']:getPlayerInfo()")]
    public void AScriptLearnsWhoAndWhereItsPlayerIs(string export)
    {
        var info = Table(_harness.At(_harness.Jane, "return " + export));

        Assert.Equal(
            ["coords", "heading", "ped", "sex", "speed", "street", "street_1", "street_2", "unique_id", "vehicle", "vehicle_colour", "vehicle_label", "vehicle_plate", "zone"],
            info.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Grove Street", info["street_1"]);
    }

    [Fact]
    public void RcoresTableHasTheVehicleInATableOfItsOwn()
    {
        var info = Table(_harness.At(_harness.Jane, "return exports['rcore_dispatch']:GetPlayerData()"));

        Assert.Equal(["coords", "ped", "sex", "street", "street_1", "vehicle_data", "zone"], info.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["colour", "label", "plate", "vehicle"], Table(info["vehicle_data"]).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhoWaitsForAPictureGetsAnAnswer()
    {
        _harness.At(_harness.Jane, "exports['qs-dispatch']:getSSURL(function(image) answered = image == nil end)");
        _harness.AtServer("exports['qs-dispatch']:GetSSURL(1, function(image) answered = image == nil end)");

        Assert.Equal(true, _harness.At(_harness.Jane, "return answered"));
        Assert.Equal(true, _harness.AtServer("return answered"));
    }

    [Fact]
    public void TheServersPlayerInfoKnowsNameAndPlace()
    {
        Assert.Equal("Jane Doe", _harness.AtServer($"return exports['qs-dispatch']:GetPlayerInfo({_harness.Jane.Id}, function(info) name = info.name end).name"));
        Assert.Equal("Jane Doe", _harness.AtServer("return name"));
        Assert.Null(_harness.AtServer("return exports['qs-dispatch']:GetPlayerInfo(99)"));
    }

    [Theory]
    [InlineData("OnPullover", "OnPulloverEnded")]
    [InlineData("OnPursuitStarted", "OnPursuitEnded")]
    [InlineData("OnAcceptedCalloutOffer", "OnCalloutCompletedSuccesfully")]
    public void WhatTheSimulatorBeginsItEnds(string begin, string end)
    {
        _harness.At(_harness.Officer, "TriggerServerEvent('ErsIntegration::" + begin + "', { CalloutName = 'Dispute' }, { plate = 'PUL 1' })");
        Assert.Equal("ACTIVE", _harness.OnlyCall.Status);

        _harness.At(_harness.Officer, "TriggerServerEvent('ErsIntegration::" + end + "')");
        Assert.DoesNotContain(_harness.Board, call => call.Status == "ACTIVE");
    }

    [Theory]
    [InlineData("ps-dispatch:client:officerdown", "Officer down")]
    [InlineData("ps-dispatch:client:officerbackup", "Officer needs backup")]
    [InlineData("ps-dispatch:client:emsdown", "Medic down")]
    public void AClientEventOfAnOfficersGameIsThePresetOfThatName(string name, string title)
    {
        _harness.At(_harness.Officer, "TriggerEvent('" + name + "')");

        Assert.Equal(title, _harness.OnlyCall.Title);
    }

    public void Dispose() => _harness.Dispose();

    private static IDictionary<string, object?> Table(object? value) => Assert.IsAssignableFrom<IDictionary<string, object?>>(value);

    private List<IDictionary<string, object?>> Units()
    {
        var calls = Assert.IsAssignableFrom<IList<object?>>(_harness.AtServer("return exports['ps-dispatch']:GetDispatchCalls()"));

        // An empty Lua table is read as a table without fields.
        return Table(Assert.Single(calls))["units"] is IList<object?> units ? [.. units.Select(Table)] : [];
    }
}
