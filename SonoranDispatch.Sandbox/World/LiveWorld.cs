using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator;
using StandIn;
using StandIn.Host;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// The sandbox running in real time. The game has its own main thread; whoever looks gets the latest view, which that thread draws
/// anew when something changed, so that looking never waits for the game and never disturbs it.
/// </summary>
public sealed class LiveWorld : IWorld, IAsyncDisposable
{
    private const int MostLines = 200;
    private const int MostChat = 100;
    private const string SlowInMilliseconds = "SlowMilliseconds";

    private readonly EmulatedCad? _cad;
    private readonly CadConnection _connection;
    private readonly RecordingNetwork _network;
    private readonly NetworkHttp _sockets = new();
    private readonly Game _game;
    private readonly Lock _gate = new();
    private readonly LinkedList<string> _console = new();
    private readonly Dictionary<int, LinkedList<string>> _chat = [];
    private readonly CancellationTokenSource _stop = new();
    private volatile WorldView _view;
    private Task _running = Task.CompletedTask;
    private int _redraw;

    /// <summary>Sets the world up; <see cref="StartAsync"/> starts it.</summary>
    /// <param name="connection">The CAD the server talks to.</param>
    /// <param name="cad">The emulator behind that address; <c>null</c> where it is a real CAD.</param>
    /// <param name="clock">The game's clock; the emulator's, too.</param>
    /// <param name="folder">The resource's folder; the staged one where left out.</param>
    public LiveWorld(CadConnection connection, EmulatedCad? cad, IGameClock clock, string? folder = null)
    {
        (_connection, _cad) = (connection, cad);
        _network = new RecordingNetwork(_sockets, clock, connection.Mask);
        _network.Changed += Redraw;
        if (cad is not null) cad.Board.Changed += Redraw;
        _game = new Game(clock, _network, connection.Convars, Print, folder);
        _view = Draw();
    }

    /// <inheritdoc />
    public event Action? Changed;

    /// <inheritdoc />
    public event Action<int, string>? PageMessage;

    /// <summary>Ends, or fails where the game server died.</summary>
    public Task Running => _running;

    /// <summary>Starts the game and the resource.</summary>
    public async Task StartAsync()
    {
        _running = _game.Server.RunAsync(_stop.Token);
        await _game.Server.OnMainAsync(() =>
        {
            _game.Start();
            foreach (var player in _game.Server.Players) Follow(player);
        });
        Redraw();
    }

    /// <inheritdoc />
    public WorldView Look() => _view;

    /// <inheritdoc />
    public void Type(int player, string line)
    {
        _game.Server.Post(() =>
        {
            if (player == 0)
            {
                Print("> " + line);
                _game.Server.TypeConsole(line);
            }
            else if (Find(player) is { } typing)
            {
                Keep(player, "> " + line);
                typing.Type(line);
            }
        });
        Redraw();
    }

    /// <inheritdoc />
    public void Move(int player, double x, double y)
    {
        _game.Server.Post(() =>
        {
            if (Find(player) is { } moving) moving.Position = new Triple((float)x, (float)y, moving.Position.Z);
        });
        Redraw();
    }

    /// <inheritdoc />
    public void SetFault(string name, int value)
    {
        if (_cad is null) return;

        if (name == SlowInMilliseconds && value > 0) _cad.Faults.SlowMilliseconds = value;
        var fault = name == SlowInMilliseconds ? _cad.Faults.Slow : _cad.Faults.All.GetValueOrDefault(name);
        if (value == 0) fault?.Off();
        else fault?.Always();
        Redraw();
    }

    /// <inheritdoc />
    public void Restart()
    {
        // In two ticks, so that whoever watches sees it stopped.
        _game.Server.Post(() =>
        {
            _game.Server.StopResource(Game.Resource);
            Redraw();
            _game.Server.Post(() =>
            {
                _game.Server.StartResource(Game.Resource);
                Redraw();
            });
        });
    }

    /// <inheritdoc />
    public void PageCallback(int player, string name, string json) => _game.Server.Post(() =>
    {
        if (Find(player) is { } owner) owner.CallFromPage(name, Loose(JsonDocument.Parse(json).RootElement));
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAny(_running);
        _game.Dispose();
        _sockets.Dispose();
        _stop.Dispose();
    }

    private SimulatedPlayer? Find(int id) => _game.Server.Players.FirstOrDefault(player => player.Id == id);

    private void Follow(SimulatedPlayer player)
    {
        player.ChatReceived += line => Keep(player.Id, line.Text);
        player.PageMessageReceived += json => PageMessage?.Invoke(player.Id, json);
    }

    private void Keep(int player, string line)
    {
        lock (_gate)
        {
            if (!_chat.TryGetValue(player, out var lines)) _chat[player] = lines = new LinkedList<string>();
            lines.AddLast(line);
            if (lines.Count > MostChat) lines.RemoveFirst();
        }

        Redraw();
    }

    private void Print(string line)
    {
        lock (_gate)
        {
            _console.AddLast(_connection.Mask(line.TrimEnd('\n')));
            if (_console.Count > MostLines) _console.RemoveFirst();
        }

        Redraw();
    }

    // However much happens in a tick, it is drawn once, at its end.
    private void Redraw()
    {
        if (Interlocked.Exchange(ref _redraw, 1) == 1) return;

        _game?.Server.Post(() =>
        {
            Volatile.Write(ref _redraw, 0);
            _view = Draw();
            Changed?.Invoke();
        });
    }

    private WorldView Draw()
    {
        lock (_gate)
        {
            return new WorldView(
                _cad is null ? _connection.BaseUrl : "emulator",
                _game.Server.ResourceState(Game.Resource),
                [.. _game.Server.Players.Select(Draw)],
                _cad is null ? [] : [.. _cad.Board.Calls.Where(call => call.RemovedAt is null).Reverse().Select(BoardView.Of)],
                _cad is null ? [] : [.. _cad.Board.Units.Select(unit => new BoardUnit(unit.Id, unit.UnitNum, unit.Name, Crew.PlayerOf(unit, _game.Server.Players)))],
                _network.Requests,
                [.. _console],
                Faults(),
                Measures());
        }
    }

    private PlayerView Draw(SimulatedPlayer player) => new(
        player.Id,
        player.Name,
        player.Position.X,
        player.Position.Y,
        player.Heading,
        Island.Describe(player.Position.X, player.Position.Y),
        _game.Server.Access.IsAllowed("player." + player.Id.ToString(CultureInfo.InvariantCulture), Game.DutyAce),
        _chat.TryGetValue(player.Id, out var lines) ? [.. lines] : []);

    private Dictionary<string, int> Faults()
    {
        if (_cad is null) return [];

        var faults = _cad.Faults.All.Where(fault => !ReferenceEquals(fault.Value, _cad.Faults.Slow))
            .ToDictionary(fault => fault.Key, fault => fault.Value.IsOn ? 1 : 0);
        faults[SlowInMilliseconds] = _cad.Faults.Slow.IsOn ? _cad.Faults.SlowMilliseconds : 0;
        return faults;
    }

    private Dictionary<string, string> Measures()
    {
        var ticks = _game.Server.Resmon().FirstOrDefault(row => row is { Resource: Game.Resource, Side: "server", Kind: EntryKind.Tick });
        var counters = _game.Server.Counters;
        return new Dictionary<string, string>
        {
            ["server tick"] = ticks is null or { Calls: 0 } ? "-" : Text($"{ticks.Milliseconds / ticks.Calls:0.0000} ms"),
            ["natives off the main thread"] = Text($"{counters.OffThreadNatives}"),
            ["handlers removed"] = Text($"{counters.RemovedHandlers}"),
            ["script errors"] = Text($"{counters.ScriptErrors}"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static object? Loose(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(field => field.Name, field => Loose(field.Value)),
        JsonValueKind.Array => json.EnumerateArray().Select(Loose).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
