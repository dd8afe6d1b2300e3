using System.Text.Json.Nodes;
using StandIn.Host.Players;

namespace SonoranDispatch.Sandbox.Scenarios;

/// <summary>What an officer's page shows now, reconstructed from the messages it received.</summary>
public sealed class OfficerPage
{
    private readonly SortedDictionary<int, JsonObject> _calls = [];
    private readonly List<int> _announced = [];
    private readonly List<string> _notes = [];

    private OfficerPage()
    {
    }

    /// <summary>The rows, by number.</summary>
    public IReadOnlyDictionary<int, JsonObject> Calls => _calls;

    /// <summary>The numbers of the calls that were announced with a card, oldest first.</summary>
    public IReadOnlyList<int> Announced => _announced;

    /// <summary>The texts of the notes that came with changes, oldest first.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Reads a player's page.</summary>
    public static OfficerPage Of(SimulatedPlayer player)
    {
        var page = new OfficerPage();
        foreach (var message in player.PageMessages) page.Read(JsonNode.Parse(message)!.AsObject());
        return page;
    }

    /// <summary>The row of the call with a number in the CAD; <c>null</c> if it is not shown.</summary>
    public JsonObject? OfCad(int callId) => _calls.Values.FirstOrDefault(row => (int?)row["cad"] == callId);

    private void Read(JsonObject message)
    {
        switch ((string?)message["type"])
        {
            case "state":
                _calls.Clear();
                foreach (var row in message["calls"]!.AsArray()) Put(row!);
                break;
            case "more":
                foreach (var row in message["calls"]!.AsArray()) Put(row!);
                break;
            case "call":
                Put(message["card"]!);
                if ((bool?)message["isNew"] == true) _announced.Add((int)message["card"]!["call"]!);
                break;
            case "change" when _calls.TryGetValue((int)message["call"]!, out var row):
                foreach (var fact in message.Where(fact => fact.Key is not ("type" or "pulse" or "note"))) row[fact.Key] = fact.Value?.DeepClone();
                if (message["note"] is { } note) _notes.Add((string?)note["text"] ?? "");
                break;
            case "gone":
                _calls.Remove((int)message["call"]!);
                break;
        }
    }

    private void Put(JsonNode row) => _calls[(int)row["call"]!] = row.DeepClone().AsObject();
}
