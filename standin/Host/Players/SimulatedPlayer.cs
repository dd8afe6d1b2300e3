using System.Globalization;
using StandIn.Host.Events;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host.Players;

/// <summary>
/// A player with their own client. The lists hold what the client received, the latest 5,000 to 10,000 entries each. Read them on the main thread or
/// through <see cref="GameServer.OnMainAsync"/>.
/// </summary>
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

    /// <summary>The player's server id.</summary>
    public int Id { get; }

    /// <summary>The player's name.</summary>
    public string Name { get; }

    /// <summary>Identifiers as "type:value".</summary>
    public IReadOnlyList<string> Identifiers { get; }

    /// <summary>The position in metres.</summary>
    public VectorValue Position { get; set; }

    /// <summary>The heading in degrees: 0 is north, counter-clockwise.</summary>
    public float Heading { get; set; }

    /// <summary>The velocity in metres per second.</summary>
    public VectorValue Velocity { get; set; }

    /// <summary>False while the player has no ped (still loading, or hidden from the server).</summary>
    public bool HasPed { get; set; } = true;

    /// <summary>The plate of the player's vehicle, or "" on foot.</summary>
    public string Plate { get; set; } = "";

    /// <summary>Round-trip time in milliseconds, as the server reports it.</summary>
    public int Ping { get; set; } = 40;

    /// <summary>The player's routing bucket. 0 is the shared world.</summary>
    public int RoutingBucket { get; set; }

    /// <summary>The lines in the player's chat box.</summary>
    public IReadOnlyList<ChatLine> Chat => _chat;

    /// <summary>The chat suggestions the client received, by command.</summary>
    public IReadOnlyDictionary<string, ChatSuggestion> Suggestions => _suggestions;

    /// <summary>Every event that the server sent to this client.</summary>
    public IReadOnlyList<ReceivedEvent> Events => _events;

    /// <summary>Every message that a client script sent to its page, as JSON.</summary>
    public IReadOnlyList<string> PageMessages => PageLog;

    /// <summary>The blips on the player's map, by number.</summary>
    public IReadOnlyDictionary<int, Blip> Blips => BlipTable;

    /// <summary>The waypoint's x and y, or null.</summary>
    public VectorValue? Waypoint { get; internal set; }

    /// <summary>True while the page has the mouse or keyboard focus.</summary>
    public bool PageHasFocus { get; internal set; }

    /// <summary>The names of the sounds played, in order.</summary>
    public IReadOnlyList<string> Sounds => SoundLog;

    /// <summary>The number of tick handlers the player's client scripts have attached now.</summary>
    public int ClientTickHandlers => Client.Resources.Sum(resource => resource.Runtime.TickHandlers);

    /// <summary>False once the player has left.</summary>
    public bool IsHere { get; internal set; } = true;

    /// <summary>Raised on the main thread for each chat line.</summary>
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

    /// <summary>Grants the player an ACE, like add_ace.</summary>
    public void Allow(string ace) => _server.Access.Allow(Principal, ace);

    /// <summary>
    /// Types a line into the chat box. A line that starts with a slash is a command. It runs in the next tick: the client's own command if it has one
    /// of that name, otherwise the server's.
    /// </summary>
    public void Type(string line) => _server.Type(this, line);

    /// <summary>Triggers an event on the player's own client now, like another client script: any name, any arguments.</summary>
    public void TriggerClient(string name, params object?[] arguments) => Client.Trigger(name, Client.Wire.Pack(arguments), "");

    /// <summary>
    /// Triggers an event on the server like the player's client, which may be tampered with: any name, any arguments. It arrives in the next tick.
    /// </summary>
    public void TriggerServer(string name, params object?[] arguments) => _server.TriggerFromClient(this, name, Client.Wire.Pack(arguments));

    /// <summary>The page calls back into the client script. The callback runs in the next tick.</summary>
    /// <param name="name">The callback's name.</param>
    /// <param name="data">A string, number, list or dictionary: the value of the page's JSON.</param>
    /// <param name="answered">Called with the script's response.</param>
    /// <returns>False if no script registered the name. The page gets an error then.</returns>
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

    /// <summary>Calls an export of a client script like another client resource.</summary>
    public object? CallExport(string resource, string export, params object?[] arguments) => Client.CallExport(resource, export, arguments);

    /// <summary>Subscribes to an event on the player's client. The callback runs just before the script handlers.</summary>
    /// <param name="name">The event's name, case-sensitive.</param>
    /// <param name="heard">Gets the source as the game writes it ("net:65535" from the server, or "" from the client itself), and the arguments.</param>
    public void Listen(string name, Action<string, object?[]> heard) => Client.Listen(name, heard);

    /// <summary>A resource on the player's client whose scripts the caller runs.</summary>
    /// <param name="name">The resource's name.</param>
    public GuestResource Guest(string name) => Client.Guest(name);

    /// <summary>Clears what the client received so far: chat, events, page messages, sounds.</summary>
    public void Clear()
    {
        _chat.Clear();
        _events.Clear();
        PageLog.Clear();
        SoundLog.Clear();
    }
}
