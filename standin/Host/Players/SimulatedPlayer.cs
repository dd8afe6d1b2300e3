using System.Globalization;
using StandIn.Host.Events;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host.Players;

/// <summary>A player, with a client of his own. The lists hold what reached him, the latest 5,000 to 10,000 of each; read them on the main thread, or through <see cref="GameServer.OnMainAsync"/>.</summary>
public sealed partial class SimulatedPlayer
{
    private readonly GameServer _server;
    private readonly List<ChatLine> _chat = [];
    private readonly List<ReceivedEvent> _events = [];
    private readonly Dictionary<string, ChatSuggestion> _suggestions = new(StringComparer.Ordinal);

    internal SimulatedPlayer(GameServer server, int id, string name, IReadOnlyList<string> identifiers, PlayerComputer computer)
    {
        _server = server;
        Id = id;
        Name = name;
        Identifiers = identifiers;
        Computer = computer;
        EventRate = new TokenBucket(server.Clock, 50, 200);
        EventBytes = new TokenBucket(server.Clock, 128 * 1024, 384 * 1024);
        CommandRate = new TokenBucket(server.Clock, 7, 14);
        CommandBytes = new TokenBucket(server.Clock, 1024, 8 * 1024);
        Client = new ClientRealm(server, this);
    }

    /// <summary>The server's number for him.</summary>
    public int Id { get; }

    /// <summary>His name.</summary>
    public string Name { get; }

    /// <summary>Identifiers as "type:value".</summary>
    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>Where he is, in metres.</summary>
    public VectorValue Position { get; set; }

    /// <summary>Where he looks, in degrees, 0 north, counter-clockwise.</summary>
    public float Heading { get; set; }

    /// <summary>How he moves, in metres a second.</summary>
    public VectorValue Velocity { get; set; }

    /// <summary>False while he has no ped (loading, or hidden from the server).</summary>
    public bool HasPed { get; set; } = true;

    /// <summary>The plate of the vehicle he is in, or "" on foot.</summary>
    public string Plate { get; set; } = "";

    /// <summary>Round trip in milliseconds, as the server reports it.</summary>
    public int Ping { get; set; } = 40;

    /// <summary>The world he is in; 0 is the common one.</summary>
    public int RoutingBucket { get; set; }

    /// <summary>His chat box.</summary>
    public IReadOnlyList<ChatLine> Chat => _chat;

    /// <summary>The help lines his chat box knows, by command.</summary>
    public IReadOnlyDictionary<string, ChatSuggestion> Suggestions => _suggestions;

    /// <summary>Every event the server sent him.</summary>
    public IReadOnlyList<ReceivedEvent> Events => _events;

    /// <summary>Every message a client script sent to its page, as JSON.</summary>
    public IReadOnlyList<string> PageMessages => PageLog;

    /// <summary>The marks on his map, by number.</summary>
    public IReadOnlyDictionary<int, Blip> Blips => BlipTable;

    /// <summary>His waypoint: x and y, or null.</summary>
    public VectorValue? Waypoint { get; internal set; }

    /// <summary>True while the page has the mouse or the keyboard.</summary>
    public bool PageHasFocus { get; internal set; }

    /// <summary>The names of sounds played, in order.</summary>
    public IReadOnlyList<string> Sounds => SoundLog;

    /// <summary>Tick handlers his client scripts have attached now.</summary>
    public int ClientTickHandlers => Client.Resources.Sum(resource => resource.Runtime.TickHandlers);

    /// <summary>False once he has left.</summary>
    public bool IsHere { get; internal set; } = true;

    /// <summary>Raised on the main thread for each line of chat.</summary>
    public event Action<ChatLine>? ChatReceived;

    /// <summary>Raised on the main thread for each message to the page.</summary>
    public event Action<string>? PageMessageReceived;

    internal string Source => Id.ToString(CultureInfo.InvariantCulture);

    internal string Principal => "player." + Source;

    internal int Ped => HasPed ? 100000 + Id : 0;

    internal int Vehicle => 200000 + Id;

    internal ClientRealm Client { get; }

    internal PlayerComputer Computer { get; }

    internal List<string> PageLog { get; } = [];

    internal List<string> SoundLog { get; } = [];

    internal Dictionary<int, Blip> BlipTable { get; } = [];

    internal TokenBucket EventRate { get; }

    internal TokenBucket EventBytes { get; }

    internal TokenBucket CommandRate { get; }

    internal TokenBucket CommandBytes { get; }

    /// <summary>Gives him an ACE, as add_ace would.</summary>
    public void Allow(string ace) => _server.Access.Allow(Principal, ace);

    /// <summary>Types a line in his chat box. A line with a slash is a command: his client's own if it has one of that name, else the server's, in the next tick.</summary>
    public void Type(string line) => _server.Type(this, line);

    /// <summary>Triggers an event at his own client as another client script can, now: any name, any arguments.</summary>
    public void TriggerClient(string name, params object?[] arguments) => Client.Trigger(name, Client.Wire.Pack(arguments), "");

    /// <summary>Triggers an event at the server as his client, or somebody who tampers with it, can: any name, any arguments. It arrives in the next tick.</summary>
    public void TriggerServer(string name, params object?[] arguments) => _server.TriggerFromClient(this, name, Client.Wire.Pack(arguments));

    /// <summary>The page calls back into the client script. It runs in the next tick.</summary>
    /// <param name="name">The callback's name.</param>
    /// <param name="data">Text, number, list or dictionary: what the page's JSON says.</param>
    /// <param name="answered">Told what the script answers.</param>
    /// <returns>False where no script registered the name: the page gets an error.</returns>
    public bool CallFromPage(string name, object? data, Action<object?>? answered = null)
    {
        if (!Client.PageCallbacks.Contains(name)) return false;
        var callback = new HostFunction(given =>
        {
            answered?.Invoke(given.Length > 0 ? given[0] : null);
            return null;
        });
        Client.Inbox.Enqueue(() => Client.Trigger("__cfx_nui:" + name, Client.Wire.Pack(data, callback), "nui"));
        return true;
    }

    /// <summary>Calls an export of a client script as another client resource would.</summary>
    public object? CallExport(string resource, string export, params object?[] arguments) => Client.CallExport(resource, export, arguments);

    /// <summary>Forgets what reached him so far: chat, events, page messages, sounds.</summary>
    public void Clear()
    {
        _chat.Clear();
        _events.Clear();
        PageLog.Clear();
        SoundLog.Clear();
    }
}
