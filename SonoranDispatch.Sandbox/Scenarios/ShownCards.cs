using System.Text.Json;
using System.Text.Json.Nodes;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>The call cards that a player's page shows, reconstructed from the messages it received: full states, cards and changes.</summary>
public static class ShownCards
{
    /// <summary>Returns every version of every card, oldest first. A card has a new version each time it changed.</summary>
    public static IReadOnlyList<JsonElement> Of(SimulatedPlayer player) => Of(player.PageMessages);

    /// <summary>Returns the same from the messages themselves.</summary>
    public static IReadOnlyList<JsonElement> Of(IEnumerable<string> messages)
    {
        var cards = new Dictionary<int, JsonObject>();
        var shown = new List<JsonElement>();
        foreach (var message in messages.Select(message => JsonNode.Parse(message)!.AsObject())) Read(message, cards, shown);
        return shown;
    }

    private static void Read(JsonObject message, Dictionary<int, JsonObject> cards, List<JsonElement> shown)
    {
        switch ((string?)message["type"])
        {
            case "state":
                cards.Clear();
                foreach (var row in message["calls"]!.AsArray()) Show(row!.AsObject());
                break;
            case "more":
                foreach (var row in message["calls"]!.AsArray()) Show(row!.AsObject());
                break;
            case "call":
                Show(message["card"]!.AsObject());
                break;
            case "change" when cards.TryGetValue((int)message["call"]!, out var card):
                foreach (var fact in message.Where(fact => fact.Key is not ("type" or "pulse" or "note"))) card[fact.Key] = fact.Value?.DeepClone();
                shown.Add(JsonSerializer.SerializeToElement(card));
                break;
            case "gone":
                cards.Remove((int)message["call"]!);
                break;
        }

        void Show(JsonObject card)
        {
            cards[(int)card["call"]!] = card.DeepClone().AsObject();
            shown.Add(JsonSerializer.SerializeToElement(card));
        }
    }
}
