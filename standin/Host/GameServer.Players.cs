using System.Globalization;
using System.Text;
using StandIn.Host.Commands;
using StandIn.Host.Events;
using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host;

/// <content>Players: coming, going, typing, and the events between them and the server.</content>
public sealed partial class GameServer
{
    private readonly List<SimulatedPlayer> _players = [];
    private readonly Dictionary<string, PlayerComputer> _computers = new(StringComparer.Ordinal);
    private int _nextPlayer = 1;

    /// <summary>Everybody on the server, in the order they came.</summary>
    public IReadOnlyList<SimulatedPlayer> Players => _players;

    /// <summary>Brings a player in; his client starts the running resources' client scripts at once.</summary>
    /// <param name="name">His name.</param>
    /// <param name="position">Where he stands, in metres.</param>
    /// <param name="heading">Where he looks, in degrees.</param>
    /// <param name="identifiers">"type:value" each; by default one license made of his name.</param>
    /// <param name="hasPed">False for one whose ped the server does not know yet.</param>
    /// <param name="hasClient">False for one whose client runs no scripts.</param>
    public SimulatedPlayer Join(string name, VectorValue position = default, float heading = 0, IReadOnlyList<string>? identifiers = null, bool hasPed = true, bool hasClient = true)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        MustBeMainThread();
        var license = "license:" + Joaat.Hash(name).ToString("x8", CultureInfo.InvariantCulture) + "00112233445566778899aabbccddeeff";
        var player = new SimulatedPlayer(this, _nextPlayer++, name, identifiers ?? [license], ComputerOf(identifiers is { Count: > 0 } ? identifiers[0] : license)) { Position = position, Heading = heading, HasPed = hasPed };
        _players.Add(player);
        Server.Trigger("playerJoining", Server.Wire.Pack((0x10000 + player.Id).ToString(CultureInfo.InvariantCulture)), "internal-net:" + player.Source);
        if (!hasClient) return player;
        foreach (var manifest in Server.Resources.Select(resource => resource.Manifest).ToArray()) player.Client.Start(manifest);
        return player;
    }

    /// <summary>A player leaves. Scripts hear playerDropped while he can still be asked about.</summary>
    public void Leave(SimulatedPlayer player, string reason = "Exiting")
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        MustBeMainThread();
        if (!player.IsHere) return;
        Server.Trigger("playerDropped", Server.Wire.Pack(reason, "", 0), "internal-net:" + player.Source);
        player.IsHere = false;
        _players.Remove(player);
        CloseClient(player);
    }

    /// <summary>A player types a line in his chat box; see <see cref="SimulatedPlayer.Type"/>.</summary>
    public void Type(SimulatedPlayer player, string line)
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        if (line is null) throw new ArgumentNullException(nameof(line));
        if (line.StartsWith("/", StringComparison.Ordinal)) RunClientCommand(player, line.Substring(1));
        else TriggerFromClient(player, "_chat:messageEntered", Server.Wire.Pack(player.Name, new List<object> { 0, 153, 255 }, line));
    }

    /// <summary>A line at the server's console, run at once with source 0.</summary>
    public void TypeConsole(string line)
    {
        MustBeMainThread();
        Server.RunConsole(line);
    }

    /// <summary>Triggers a local event as another resource of the server would, now.</summary>
    /// <returns>False where a handler cancelled it.</returns>
    public bool TriggerEvent(string name, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.Trigger(name, Server.Wire.Pack(arguments), "");
    }

    /// <summary>Hears an event at the server from now on, whoever triggers it, just before the scripts do.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <param name="heard">Given the arguments as a script would get them.</param>
    public void Listen(string name, Action<object?[]> heard)
    {
        MustBeMainThread();
        Server.Listen(name, heard);
    }

    /// <summary>Triggers an event with whatever source, for tests of what scripts believe.</summary>
    public bool TriggerEventFrom(string source, string name, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.Trigger(name, Server.Wire.Pack(arguments), source);
    }

    /// <summary>Calls a server export as another resource would. A task comes back as a <see cref="ScriptFunction"/> table; see <see cref="CallExportAsync"/>.</summary>
    public object? CallExport(string resource, string export, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.CallExport(resource, export, arguments);
    }

    /// <summary>Calls a server export that answers a task. The result completes in a later tick; for a task that faulted, never.</summary>
    public Task<object?> CallExportAsync(string resource, string export, params object?[] arguments)
    {
        var answer = new TaskCompletionSource<object?>();
        if (CallExport(resource, export, arguments) is IDictionary<string, object?> table && table.TryGetValue("__cfx_async_retval", out var later) && later is ScriptFunction subscribe)
        {
            subscribe.Invoke(new HostFunction(given =>
            {
                answer.TrySetResult((given[0] as IList<object?>)?[0]);
                return null;
            }));
            return answer.Task;
        }

        throw new InvalidOperationException("Export " + export + " answered no task.");
    }

    /// <summary>Triggers an event at one client as another server resource would; it arrives in this or the next tick.</summary>
    public void SendToClient(SimulatedPlayer player, string name, params object?[] arguments)
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        MustBeMainThread();
        SendToClients(name, player.Source, Server.Wire.Pack(arguments));
    }

    internal SimulatedPlayer? FindPlayer(string source) => _players.Find(player => player.Source == source);

    internal SimulatedPlayer? PlayerOfPed(int ped) => ped == 0 ? null : _players.Find(player => player.Ped == ped);

    internal SimulatedPlayer? PlayerOfVehicle(int vehicle) => _players.Find(player => player.Plate.Length > 0 && player.Vehicle == vehicle);

    internal void SendToClients(string name, string target, byte[] payload)
    {
        foreach (var player in _players.Where(player => target == "-1" || player.Source == target))
        {
            player.Client.Inbox.Enqueue(() => player.Client.Receive(name, payload, "net:65535"));
        }
    }

    /// <summary>An event from a client: within its limits it arrives in the next tick, whatever its name (facts sections 0 and i).</summary>
    internal void TriggerFromClient(SimulatedPlayer player, string name, byte[] payload) => Post(() =>
    {
        if (!player.IsHere) return;
        if (!player.EventRate.Take() || !player.EventBytes.Take(payload.Length + Encoding.UTF8.GetByteCount(name))) Counters.CountDroppedEvent();
        else Server.Trigger(name, payload, "net:" + player.Source);
    });

    /// <summary>A command at a client: its own if a script has registered one of that name, else the server's, within its limits.</summary>
    internal void RunClientCommand(SimulatedPlayer player, string line)
    {
        var words = CommandLine.Split(line);
        if (words.Count > 0 && player.Client.Commands.Find(words[0]) is { } own)
        {
            player.Client.Inbox.Enqueue(() => CommandTable.Run(own, player.Id, words, line));
            return;
        }

        Post(() =>
        {
            if (!player.IsHere) return;
            if (!player.CommandRate.Take()) Counters.CountDroppedCommand();
            else if (!player.CommandBytes.Take(Encoding.UTF8.GetByteCount(line))) Leave(player, "Reliable server command size overflow: " + line);
            else Server.RunFor(player, line);
        });
    }

    // He who comes again sits at the same computer.
    private PlayerComputer ComputerOf(string identifier)
    {
        if (!_computers.TryGetValue(identifier, out var computer)) _computers[identifier] = computer = new PlayerComputer();
        return computer;
    }

    private static void CloseClient(SimulatedPlayer player)
    {
        foreach (var resource in player.Client.Resources.ToArray()) player.Client.Close(resource);
    }
}
