using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.Scenarios;
using StandIn.Host.Events;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// Plays an officer's session with the real server on .NET and records it as input for the same client on another runtime: each action of the
/// player or the page, followed by what the server sent. Also records what the client did in response.
/// </summary>
internal sealed class ClientRecording : IDisposable
{
    private readonly Simulation _simulation = new();
    private readonly SimulatedPlayer _officer;
    private readonly List<string> _inputs = [];
    private int _seen;

    public ClientRecording()
    {
        _officer = _simulation.Player("Officer Adams");
        _simulation.Run(TimeSpan.FromSeconds(2));
        _officer.Clear();
        foreach (var name in ClientEvents) _simulation.Game.Server.Listen(name, given => Sent.Add(name + "(" + string.Join(", ", given) + ")"));
        FromPage("ready", "{}");
        _simulation.Player("Jane Doe").Type("/911 Two men with guns");
        Settle();
        FromPage("cardsShown", """{"count":1,"top":1}""");
        Press("sdispatch_respond");
        FromPage("act", """{"action":"note","call":1,"text":"Two men, one armed"}""");
        FromPage("act", JsonSerializer.Serialize(new { action = "note", call = 1, text = new string('x', 2_500) }));
        FromPage("preferences", """{"text":"{}","muted":"noise","volume":2}""");
        Press("sdispatch_list");
        FromPage("listOpened", "{}");
        FromPage("map", """{"open":true}""");
        FromPage("listClosed", "{}");
    }

    /// <summary>The events that a client sends.</summary>
    public static IReadOnlyList<string> ClientEvents { get; } = [EventNames.Hello, EventNames.Act, EventNames.Mute, EventNames.Map];

    /// <summary>Command-line arguments that make the runner take another client through the same session.</summary>
    public IReadOnlyList<string> Inputs => _inputs;

    /// <summary>What the server received from this client, as "event(argument, ...)".</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The messages that the page received.</summary>
    public IReadOnlyList<string> PageMessages => _officer.PageMessages;

    /// <inheritdoc />
    public void Dispose() => _simulation.Dispose();

    private void FromPage(string name, string json)
    {
        _inputs.AddRange(["--page", "1 " + name + " " + json]);
        var body = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!.ToDictionary(field => field.Key, field => ValueOf(field.Value));
        Assert.True(_officer.CallFromPage(name, body), name);
        Settle();
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt32(),
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => value.GetString(),
    };

    private void Press(string command)
    {
        _inputs.AddRange(["--key", "1 " + command]);
        Assert.Equal(1, _officer.PressKey(_officer.KeyMappings[command]));
        Settle();
    }

    private void Settle()
    {
        _simulation.Run(TimeSpan.FromSeconds(2));
        foreach (var received in _officer.Events.Skip(_seen).Where(received => received.Name.StartsWith("sonorandispatch:cl:", StringComparison.Ordinal)))
            _inputs.AddRange(["--send", "1 " + received.Name + " " + JsonSerializer.Serialize(received.Arguments)]);

        _seen = _officer.Events.Count;
    }
}
