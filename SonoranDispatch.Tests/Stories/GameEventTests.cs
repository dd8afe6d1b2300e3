using System.Dynamic;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Stories;

public sealed class GameEventTests
{
    private const uint Pistol = 453432689;

    [Fact]
    public void ShotsAndExplosionsOfTheGameServersOwnEventsBecomeOneCallEach()
    {
        using var resource = AllOn();
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(31);
        var jane = simulation.Jane().Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        for (var shot = 0; shot < 10; shot++)
        {
            simulation.Game.Server.TriggerEvent("weaponDamageEvent", jane, Table(("weaponType", unchecked((int)Pistol)), ("silenced", false)));
            simulation.Run(1);
        }

        simulation.Game.Server.TriggerEvent("explosionEvent", jane, Table(("explosionType", 0), ("posX", 35.0f), ("posY", -1880.0f), ("posZ", 22.0f), ("damageScale", 1.0f)));
        simulation.Run(20);

        Assert.Equal(["Shots fired", "Explosion"], simulation.Board().Select(call => call.Title));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void NoClientCanSayThatAnotherOneShot()
    {
        using var resource = AllOn();
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(31);
        var jane = simulation.Jane().Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        simulation.Player("John Roe").TriggerServer("weaponDamageEvent", jane, Table(("weaponType", Pistol)));
        simulation.Player("John Roe").TriggerServer("explosionEvent", jane, Table(("explosionType", 0), ("posX", 35.0f), ("posY", -1880.0f)));
        simulation.Run(5);

        Assert.Empty(simulation.Board());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void ADeathIsThatOfThePlayerBehindTheEvent()
    {
        using var resource = AllOn();
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(31);

        simulation.Player("John Roe").TriggerServer("baseevents:onPlayerKilled", simulation.Jane().Id, Table(("weaponhash", Pistol)));
        simulation.Run(20);

        var call = Assert.Single(simulation.Board());
        Assert.Equal("Person down", call.Title);
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void APlayerWhoHasJustJoinedRaisesNothing()
    {
        using var resource = AllOn();
        using var simulation = new Simulation(folder: resource.Folder);
        simulation.Run(5);

        simulation.Player("John Roe").TriggerServer("baseevents:onPlayerDied", 0);
        simulation.Run(5);

        Assert.Empty(simulation.Board());
    }

    [Fact]
    public void WhatIsOffIsNotListenedFor()
    {
        using var simulation = new Simulation();

        Assert.DoesNotContain("weaponDamageEvent", simulation.Game.Server.RegisteredEvents(SandboxGame.Resource));
    }

    private static ReconfiguredResource AllOn() => ReconfiguredResource.With(("game.explosion.enabled", true), ("game.gunfire.enabled", true), ("game.death.enabled", true), ("game.vehicleTheft.enabled", true));

    private static ExpandoObject Table(params (string Name, object Value)[] fields)
    {
        var table = new ExpandoObject();
        foreach (var (name, value) in fields) ((IDictionary<string, object?>)table)[name] = value;
        return table;
    }
}
