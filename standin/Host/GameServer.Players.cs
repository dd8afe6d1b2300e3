using System.Globalization;
using System.Text;
using StandIn.Host.Commands;
using StandIn.Host.Events;
using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.World;

namespace StandIn.Host;

/// <content>Players: joining, leaving, typing, and the events between clients and server.</content>
public sealed partial class GameServer
{
    private readonly List<SimulatedPlayer> _players = [];
    private readonly Dictionary<string, PlayerComputer> _computers = new(StringComparer.Ordinal);
    private int _nextPlayer = 1;

    /// <summary>All players on the server, in the order they joined.</summary>
    public IReadOnlyList<SimulatedPlayer> Players => _players;

    /// <summary>Adds a player. Their client starts the client scripts of the running resources at once.</summary>
    /// <param name="name">The player's name.</param>
    /// <param name="position">The player's position in metres.</param>
    /// <param name="heading">The player's heading in degrees.</param>
    /// <param name="identifiers">The identifiers, each as "type:value". By default one license derived from the name.</param>
    /// <param name="hasPed">False if the server does not know the player's ped yet.</param>
    /// <param name="hasClient">False if the player's client runs no scripts.</param>
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

    /// <summary>Removes a player. During playerDropped scripts can still query the player.</summary>
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

    /// <summary>A player types a line into their chat box. See <see cref="SimulatedPlayer.Type"/>.</summary>
    public void Type(SimulatedPlayer player, string line)
    {
        if (player is null) throw new ArgumentNullException(nameof(player));
        if (line is null) throw new ArgumentNullException(nameof(line));
        if (line.StartsWith("/", StringComparison.Ordinal)) RunClientCommand(player, line.Substring(1));
        else TriggerFromClient(player, "_chat:messageEntered", Server.Wire.Pack(player.Name, new List<object> { 0, 153, 255 }, line));
    }

    /// <summary>Runs a line at the server console, at once, with source 0.</summary>
    public void TypeConsole(string line)
    {
        MustBeMainThread();
        Server.RunConsole(line);
    }

    /// <summary>Triggers a local event now, like another resource on the server.</summary>
    /// <returns>False if a handler cancelled it.</returns>
    public bool TriggerEvent(string name, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.Trigger(name, Server.Wire.Pack(arguments), "");
    }

    /// <summary>Subscribes to an event on the server, from any source. The callback runs just before the script handlers.</summary>
    /// <param name="name">The event's name, case-sensitive.</param>
    /// <param name="heard">Gets the arguments as a script would get them.</param>
    public void Listen(string name, Action<object?[]> heard)
    {
        Listen(name, (_, arguments) => heard(arguments));
    }

    /// <summary>Subscribes to an event on the server, from any source. The callback runs just before the script handlers.</summary>
    /// <param name="name">The event's name, case-sensitive.</param>
    /// <param name="heard">Gets the source as the game writes it ("net:5", or "" from the server itself), and the arguments as a script would get them.</param>
    public void Listen(string name, Action<string, object?[]> heard)
    {
        MustBeMainThread();
        Server.Listen(name, heard);
    }

    /// <summary>A resource on the server whose scripts the caller runs.</summary>
    /// <param name="name">The resource's name.</param>
    public GuestResource Guest(string name)
    {
        MustBeMainThread();
        return Server.Guest(name);
    }

    /// <summary>Triggers an event with any source, for tests of what scripts trust.</summary>
    public bool TriggerEventFrom(string source, string name, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.Trigger(name, Server.Wire.Pack(arguments), source);
    }

    /// <summary>
    /// Calls a server export like another resource. A task is returned as a table with a <see cref="ScriptFunction"/>. See
    /// <see cref="CallExportAsync"/>.
    /// </summary>
    public object? CallExport(string resource, string export, params object?[] arguments)
    {
        MustBeMainThread();
        return Server.CallExport(resource, export, arguments);
    }

    /// <summary>Calls a server export that returns a task. The result completes in a later tick. If the task faulted, it never completes.</summary>
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

    /// <summary>Triggers an event on one client like another server resource. It arrives in this tick or the next.</summary>
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

    /// <summary>
    /// An event from a client. Within the rate limits it arrives in the next tick, whatever its name
    /// (SonoranDispatch.Tests/Assumptions/EventRules.cs).
    /// </summary>
    internal void TriggerFromClient(SimulatedPlayer player, string name, byte[] payload) => Post(() =>
    {
        if (!player.IsHere) return;
        if (!player.EventRate.Take() || !player.EventBytes.Take(payload.Length + Encoding.UTF8.GetByteCount(name))) Counters.CountDroppedEvent();
        else Server.Trigger(name, payload, "net:" + player.Source);
    });

    /// <summary>
    /// A command on a client. Runs the client's own command if a script registered that name. Otherwise runs the server's, within the rate limits.
    /// </summary>
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

    // A player who rejoins uses the same computer.
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
