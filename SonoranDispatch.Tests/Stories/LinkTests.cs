using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn.Host.Players;
using BoardUnit = SonoranDispatch.Sandbox.CadEmulator.Board.BoardUnit;

namespace SonoranDispatch.Tests.Stories;

/// <summary>An officer links their account in the game, logs in to the CAD, and is a unit.</summary>
public sealed class LinkTests
{
    private static readonly BoardUnit Adams = new() { Id = 12, AccId = "aaaa-1", UnitNum = "A-12", Department = "Police" };

    [Fact]
    public void ACodeTypedInTheCadMakesTheOfficerAUnit()
    {
        using var simulation = new Simulation(prepare: cad => cad.Board.SetUnit(Adams));
        simulation.Run(10);
        Assert.Contains("The CAD does not list you as a unit. Log in there; if you never linked your account, type /dispatch link.", simulation.Officer().ChatTexts());

        simulation.Officer().Type("/dispatch link");
        simulation.Run(3);
        var code = CodeOn(simulation.Officer());
        Assert.True(simulation.Cad.Board.TypeLinkCode(code, "aaaa-1"));
        simulation.Run(70);

        simulation.Game.Server.TypeConsole("sdispatch units");
        Assert.Contains(simulation.Console, line => line.Contains("Officer Adams", StringComparison.Ordinal) && line.Contains("unit A-12", StringComparison.Ordinal));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void NobodyElseSeesTheCode()
    {
        using var simulation = new Simulation();
        simulation.Run(5);
        simulation.Officer().Type("/dispatch link");
        simulation.Run(3);
        var code = CodeOn(simulation.Officer());

        Assert.DoesNotContain(simulation.Console, line => line.Contains(code, StringComparison.Ordinal));
        Assert.All(simulation.Game.Server.Players, player => Assert.DoesNotContain(player.ChatTexts(), line => line.Contains(code, StringComparison.Ordinal)));
        Assert.All(simulation.Game.Server.Players.Where(player => player != simulation.Officer()), player =>
            Assert.DoesNotContain(player.PageMessages, message => message.Contains("\"link\"", StringComparison.Ordinal)));
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void OfficersAreToldOnceASession()
    {
        using var simulation = new Simulation();
        simulation.Run(200);

        Assert.Single(simulation.Officer().ChatTexts(), line => line.Contains("/dispatch link", StringComparison.Ordinal));
        Assert.DoesNotContain(simulation.Jane().ChatTexts(), line => line.Contains("/dispatch link", StringComparison.Ordinal));
    }

    private static string CodeOn(SimulatedPlayer player)
    {
        var message = player.PageMessages.Last(message => message.StartsWith("""{"type":"link",""", StringComparison.Ordinal));
        return System.Text.Json.JsonDocument.Parse(message).RootElement.GetProperty("code").GetString()!;
    }
}
