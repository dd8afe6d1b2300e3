using System.Text.Json;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using StandIn.Host.Measures;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Stories;

/// <summary>What people see in a story: chat lines, cards, the console, and the CAD's board.</summary>
internal static class StoryObserver
{
    public const string Received = "Call 1 received.";
    public const string Delayed = "The CAD isn't responding. Your call 1 is kept and officers have been told.";

    /// <summary>What the caller reads while the settings keep the call from the CAD.</summary>
    public const string Held = "The CAD can't take calls right now. Your call 1 is kept and officers have been told.";

    public const string InCad = "Call 1 is CAD call 501.";

    private static readonly string[] Callers = ["Jane Doe: ", "John Roe: ", "Officer Adams: "];

    /// <summary>Returns the part of a call's description after the caller's name, with which it must begin.</summary>
    public static string Said(string description) => description[Callers.Single(caller => description.StartsWith(caller, StringComparison.Ordinal)).Length..];

    /// <summary>The caller of the stories.</summary>
    public static SimulatedPlayer Jane(this Simulation simulation) => simulation.Player("Jane Doe");

    /// <summary>An officer on duty.</summary>
    public static SimulatedPlayer Officer(this Simulation simulation) => simulation.Player("Officer Adams");

    /// <summary>A player's chat, oldest line first.</summary>
    public static string[] ChatTexts(this SimulatedPlayer player) => [.. player.Chat.Select(line => line.Text)];

    /// <summary>The same without the line that nobody has responded yet, which comes if nobody does for some minutes.</summary>
    public static string[] TextsOfDelivery(this SimulatedPlayer player) => [.. player.ChatTexts().Where(text => !PlayerReport.IsReminder(text))];

    /// <summary>The cards that a player's page received, oldest first, one entry per change.</summary>
    public static JsonElement[] Cards(this SimulatedPlayer player) =>
        [.. ShownCards.Of(player)];

    /// <summary>Returns the text of a card; <c>null</c> if there is no card.</summary>
    public static string? Text(this JsonElement card) => card.ValueKind == JsonValueKind.Object ? card.GetProperty("text").GetString() : null;

    /// <summary>Returns the calls on the CAD's board.</summary>
    public static IReadOnlyList<BoardCallView> Board(this Simulation simulation) => simulation.Report("story", []).Calls;

    /// <summary>Returns the console lines with the given code.</summary>
    public static string[] Lines(this Simulation simulation, string code) =>
        [.. string.Concat(simulation.Console).Split('\n').Where(line => line.Contains("[" + code + "]", StringComparison.Ordinal))];

    /// <summary>Lets the given number of seconds pass.</summary>
    public static void Run(this Simulation simulation, double seconds) => simulation.Run(TimeSpan.FromSeconds(seconds));

    /// <summary>The runtime removed no handler and rejected no native, and no exception was shown.</summary>
    public static void AssertNothingBroke(this Simulation simulation)
    {
        var counters = simulation.Game.Server.Counters;
        var console = string.Concat(simulation.Console);
        Assert.True(
            (counters.OffThreadNatives, counters.RemovedHandlers, counters.ScriptErrors, counters.UnknownNatives) == (0, 0, 0, 0),
            console);
        Assert.DoesNotContain("Exception", console, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(simulation.Lines("SD-HOST-002"));
        Assert.Empty(simulation.Lines("SD-DELIVERY-005"));
    }
}
