using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Tests the officer's page, the client script, the server and the CAD together: the officer's actions on the screen appear on the board.</summary>
public sealed class OfficerActsTests
{
    [Fact]
    public void AnOfficerRespondsNotesAndClosesOnTheirScreenAndTheBoardFollows()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        Act(simulation, "respond");
        simulation.Run(2);
        Assert.Contains("A unit is on its way to call 1.", simulation.Jane().ChatTexts());
        Assert.Equal([true], simulation.Officer().Cards()[^1].GetProperty("units").EnumerateArray().Select(unit => unit.GetString() is "Officer Adams" or "A-12"));

        Act(simulation, "note", "They fled on foot");
        Act(simulation, "close");
        simulation.Run(10);

        var call = Assert.Single(simulation.Cad.Board.Calls);
        Assert.Contains(call.Notes, note => note.Content == "They fled on foot");
        Assert.True(call.IsClosed);
        Assert.Equal(["You're responding to call 1.", "Note added to call 1.", "Call 1 is closed."], Said(simulation.Officer()));
        Assert.Contains(simulation.Officer().PageMessages, message => message == """{"type":"gone","call":1}""");
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void SomebodyOffDutyDoesNothingFromAnyDoor()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        var asked = simulation.Requests.Count;
        var john = simulation.Player("John Roe");
        foreach (var action in new[] { "respond", "leave", "primary", "note", "close", "acknowledge" }) john.TriggerServer(EventNames.Act, action, 1, "let me");
        john.TriggerServer(EventNames.Details, 1);
        john.Type("/dispatch close 1");
        simulation.Run(5);

        Assert.Equal(asked, simulation.Requests.Count);
        Assert.Empty(john.Cards());
        Assert.DoesNotContain(john.PageMessages, message => message.Contains("guns", StringComparison.Ordinal));
        Assert.Contains("You're not on duty.", john.ChatTexts());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void DetailsThatCannotBeReadCostNothing()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        foreach (var junk in new object?[] { null, "1", -1, 1.5, double.NaN, long.MaxValue, new List<object>(), new Dictionary<string, object>() })
        {
            simulation.Officer().TriggerServer(EventNames.Details, junk);
            simulation.Officer().TriggerServer(EventNames.Act, "respond", junk, junk);
            simulation.Officer().TriggerServer(EventNames.Mute, junk);
            simulation.Officer().TriggerServer(EventNames.Hello, junk);
        }

        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        Assert.Equal("Two men with guns", simulation.Officer().Cards()[^1].Text());
        simulation.AssertNothingBroke();
    }

    [Fact]
    public void APlayerWhoRejoinsGetsTheCurrentStateInOneMessage()
    {
        using var simulation = new Simulation();
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);
        var before = simulation.Officer().PageMessages.Count;

        simulation.Game.OpenPage(simulation.Officer());
        simulation.Run(1);

        var types = simulation.Officer().PageMessages.Skip(before).Select(message => JsonDocument.Parse(message).RootElement.GetProperty("type").GetString());
        Assert.Equal(["setup", "state"], types.Except(["preferences", "keys", "distances"]));
        Assert.Equal(501, simulation.Officer().Cards()[^1].GetProperty("cad").GetInt32());
    }

    private static void Act(Simulation simulation, string action, string text = "")
    {
        simulation.Officer().CallFromPage("act", new Dictionary<string, object?> { ["action"] = action, ["call"] = 1, ["text"] = text });
        simulation.Run(0.5);
    }

    private static IEnumerable<string?> Said(SimulatedPlayer officer) => officer.PageMessages
        .Select(message => JsonDocument.Parse(message).RootElement)
        .Where(message => message.GetProperty("type").GetString() == "said")
        .Select(message => message.GetProperty("text").GetString());
}
