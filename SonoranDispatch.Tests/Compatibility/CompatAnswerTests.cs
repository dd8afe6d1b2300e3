using System.Globalization;
using SonoranDispatch.Tests.Stories;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>What scripts and tablets get to know, and do, by other dispatch resources' names.</summary>
public sealed class CompatAnswerTests : IDisposable
{
    private readonly CompatGame _game = new(cad => cad.Board.SetUnit(new BoardUnit { Id = 12, UnitNum = "A-12", CommunityUserId = "officeradams", Department = "Police" }));

    [Fact]
    public void ATabletSendsTheOfficerWhoUsesItAndNobodyElse()
    {
        _game.At(_game.Jane, "exports['ps-dispatch']:StoreRobbery()");
        _game.At(_game.Jane, $"TriggerServerEvent('ps-dispatch:server:attach', 1, {_game.Officer.Id})");
        Assert.Empty(Units());

        _game.At(_game.Officer, "TriggerServerEvent('ps-dispatch:server:attach', 1, {})");
        Assert.Equal(_game.Officer.Id, Convert.ToInt32(Assert.Single(Units())["source"], CultureInfo.InvariantCulture));

        _game.At(_game.Officer, "TriggerServerEvent('ps-dispatch:server:detach', 1, {})");
        Assert.Empty(Units());
        _game.Simulation.AssertNothingBroke();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("'{0}'")]
    [InlineData("{{ source = {0} }}")]
    public void AServerResourceSaysWhomItSends(string who)
    {
        _game.At(_game.Jane, "exports['ps-dispatch']:StoreRobbery()");
        var named = string.Format(CultureInfo.InvariantCulture, who, _game.Officer.Id);

        _game.AtServer("TriggerEvent('ps-dispatch:server:attach', 1, " + named + ")");
        Assert.Single(Units());

        _game.AtServer("TriggerEvent('ps-dispatch:server:detach', 1, " + named + ")");
        Assert.Empty(Units());
    }

    [Theory]
    [InlineData("exports['cd_dispatch']:GetPlayerInfo()")]
    [InlineData("exports['cd_dispatch']:GetPlayersDispatchData()")]
    [InlineData("exports['qs-dispatch']:GetPlayerInfo()")]
    [InlineData("exports['sonorandispatch']:getPlayerInfo()")]
    public void AScriptLearnsWhoAndWhereItsPlayerIs(string export)
    {
        var info = Table(_game.At(_game.Jane, "return " + export));

        Assert.Equal(
            ["coords", "heading", "ped", "sex", "speed", "street", "street_1", "street_2", "unique_id", "vehicle", "vehicle_colour", "vehicle_label", "vehicle_plate", "zone"],
            info.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Grove Street", info["street_1"]);
    }

    [Fact]
    public void RcoresTableHasTheVehicleInATableOfItsOwn()
    {
        var info = Table(_game.At(_game.Jane, "return exports['rcore_dispatch']:GetPlayerData()"));

        Assert.Equal(["coords", "ped", "sex", "street", "street_1", "vehicle_data", "zone"], info.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["colour", "label", "plate", "vehicle"], Table(info["vehicle_data"]).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WhoWaitsForAPictureGetsAnAnswerAtOnce()
    {
        Assert.Equal(true, _game.At(_game.Jane, "local answered = false exports['qs-dispatch']:getSSURL(function(image) answered = image == nil end) return answered"));
        Assert.Equal(true, _game.AtServer("local answered = false exports['qs-dispatch']:GetSSURL(1, function(image) answered = image == nil end) return answered"));
    }

    [Fact]
    public void TheServersPlayerInfoKnowsNameAndPlace()
    {
        Assert.Equal("Jane Doe", _game.AtServer($"local name exports['qs-dispatch']:GetPlayerInfo({_game.Jane.Id}, function(info) name = info.name end) return name"));
        Assert.Null(_game.AtServer("return exports['qs-dispatch']:GetPlayerInfo(99)"));
    }

    [Fact]
    public void TheOfficialResourcesCallersReadUnitsAndCalls()
    {
        _game.Wait(30);
        var unit = Table(_game.AtServer($"return exports['sonorancad']:GetUnitByPlayerId({_game.Officer.Id})"));
        Assert.Equal("A-12", Table(unit["data"])["unitNum"]);
        Assert.Equal(true, _game.AtServer($"return exports['sonorancad']:isPlayerInCAD({_game.Officer.Id})"));

        _game.AtServer("exports['sonorancad']:call911('Alarm company', 'Elgin Avenue', 'Silent alarm')");
        Assert.Equal("Silent alarm", _game.AtServer("return exports['sonorancad']:GetEmergencyCache()['1'].description"));
        Assert.Null(_game.AtServer("return exports['sonorancad']:GetCallCache()['1']"));
    }

    [Theory]
    [InlineData("OnPullover", "OnPulloverEnded")]
    [InlineData("OnPursuitStarted", "OnPursuitEnded")]
    [InlineData("OnAcceptedCalloutOffer", "OnCalloutCompletedSuccesfully")]
    public void WhatTheSimulatorBeginsItEnds(string begin, string end)
    {
        _game.At(_game.Officer, "TriggerServerEvent('ErsIntegration::" + begin + "', { CalloutName = 'Dispute' }, { plate = 'PUL 1' })");
        Assert.Equal("ACTIVE", _game.OnlyCall.Status);

        _game.At(_game.Officer, "TriggerServerEvent('ErsIntegration::" + end + "')");
        Assert.DoesNotContain(_game.Board, call => call.Status == "ACTIVE");
    }

    [Theory]
    [InlineData("ps-dispatch:client:officerdown", "Officer down")]
    [InlineData("ps-dispatch:client:officerbackup", "Officer needs backup")]
    [InlineData("ps-dispatch:client:emsdown", "Medic down")]
    public void AClientEventOfAnOfficersGameIsThePresetOfThatName(string name, string title)
    {
        _game.At(_game.Officer, "TriggerEvent('" + name + "')");

        Assert.Equal(title, _game.OnlyCall.Title);
    }

    public void Dispose() => _game.Dispose();

    private static IDictionary<string, object?> Table(object? value) => Assert.IsAssignableFrom<IDictionary<string, object?>>(value);

    private List<IDictionary<string, object?>> Units()
    {
        var calls = Assert.IsAssignableFrom<IList<object?>>(_game.AtServer("return exports['ps-dispatch']:GetDispatchCalls()"));

        // An empty Lua table is a table without fields.
        return Table(Assert.Single(calls))["units"] is IList<object?> units ? [.. units.Select(Table)] : [];
    }
}
