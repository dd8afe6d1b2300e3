using System.Text.Json;
using SonoranDispatch.Sandbox.World;
using StandIn.Host;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>
/// The main use case: a player types /911, and it becomes a call in the CAD, a pin on its live map, and a card on the officers' screens.
/// </summary>
public static class FirstCallScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "first-call";

    private const string Text = "Two men with guns at the store on Grove Street";

    /// <summary>Plays the scenario.</summary>
    /// <param name="simulation">A new simulation.</param>
    public static ScenarioReport Run(Simulation simulation)
    {
        simulation.Run(TimeSpan.FromSeconds(2));
        var (caller, officer, bystander) = (simulation.Player("Jane Doe"), simulation.Player("Officer Adams"), simulation.Player("John Roe"));
        var asked = simulation.Requests.Count;

        caller.Type("/911 " + Text);
        simulation.Tick();
        simulation.Tick();
        var earlyCard = Cards(officer).FirstOrDefault();
        simulation.Run(TimeSpan.FromSeconds(5));

        var server = simulation.Game.Server;
        var requests = simulation.Requests.Skip(asked).Where(request => !request.IsReadOfCalls).ToList();
        var report = simulation.Report(Name, []);
        var call = report.Calls.Count == 1 ? report.Calls[0] : null;
        return report with
        {
            Checks =
            [
                Said(caller, 0, "Call 1 received."),
                Said(caller, 1, "Call 1 is CAD call 501."),
                new ScenarioCheck("the officer's card comes within two ticks", Shows(earlyCard, "text", Text), earlyCard.ToString()),
                new ScenarioCheck("the card shows the CAD's number in the end", Shows(Cards(officer).LastOrDefault(), "cad", "501"), $"{Cards(officer).Count} cards"),
                new ScenarioCheck("nobody off duty gets a card", Cards(bystander).Count + Cards(caller).Count == 0, "none"),
                new ScenarioCheck("the board has exactly one call", call is not null, $"{report.Calls.Count} calls"),
                Stands("origin", call?.Origin, "CALLER"),
                Stands("title", call?.Title, "911 call"),
                Stands("address", call?.Address, "Grove Street, Davis"),
                new ScenarioCheck("the postal stands on the board", call?.Postal.Length > 0, call?.Postal ?? ""),
                new ScenarioCheck("the description says what was typed", call?.Description.Contains(Text, StringComparison.Ordinal) == true, call?.Description ?? ""),
                Stands("x", call?.MetaData.GetValueOrDefault("x"), "30.1"),
                Stands("y", call?.MetaData.GetValueOrDefault("y"), "-1885.4"),
                Stands("z", call?.MetaData.GetValueOrDefault("z"), "22.5"),
                new ScenarioCheck(
                    "the call costs one request, or two where v1 makes it and v2 places it",
                    requests.Count == (requests[0].Path.StartsWith("/v2/", StringComparison.Ordinal) || !UsesV2(simulation) ? 1 : 2),
                    string.Join(", ", requests.Select(request => $"{request.Method} {request.Path} {request.Status}"))),
                new ScenarioCheck("every request was answered with success", requests.All(request => request.Status is >= 200 and < 300), $"{requests.Count} requests"),
                Zero("natives off the main thread", server.Counters.OffThreadNatives),
                Zero("handlers removed by the runtime", server.Counters.RemovedHandlers),
                Zero("script errors", server.Counters.ScriptErrors),
                Zero("unknown natives", server.Counters.UnknownNatives),
                Zero("tick handlers of an idle client", bystander.ClientTickHandlers),
            ],
        };
    }

    private static bool UsesV2(Simulation simulation) => !simulation.Cad.Faults.V2Gone.IsOn;

    private static IReadOnlyList<JsonElement> Cards(SimulatedPlayer player) => ShownCards.Of(player);

    private static bool Shows(JsonElement card, string fact, string value) =>
        card.ValueKind == JsonValueKind.Object && card.GetProperty(fact).ToString() == value;

    private static ScenarioCheck Said(SimulatedPlayer player, int line, string text)
    {
        var seen = player.Chat.Count > line ? player.Chat[line].Text : "nothing";
        return new ScenarioCheck($"the caller's chat line {line + 1} reads \"{text}\"", seen == text, seen);
    }

    private static ScenarioCheck Stands(string fact, string? seen, string value) => new($"the call's {fact} is {value}", seen == value, seen ?? "nothing");

    private static ScenarioCheck Zero(string what, int count) => new($"{what}: 0", count == 0, $"{count}");
}
