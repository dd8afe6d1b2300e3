using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Faults;
using StandIn;
using StandIn.Host.Http;
using StandIn.Host.Players;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// The sandbox running in real time. The game has its own main thread, which builds a new view after each change. Readers get the latest view, so
/// that reading never waits for the game or disturbs it.
/// </summary>
public sealed class LiveWorld : IWorld, IAsyncDisposable
{
    private readonly EmulatedCad? _cad;
    private readonly DispatcherDesk? _desk;
    private readonly CadConnection _connection;
    private readonly RecordingNetwork _network;
    private readonly NetworkHttp _sockets = new();
    private readonly SandboxGame _game;
    private readonly ChatAndConsoleLines _lines = new();
    private readonly PageTraffic _pages = new();
    private readonly CardTimes _cards;
    private readonly WorldViewBuilder _builder;
    private readonly CancellationTokenSource _stop = new();
    private volatile WorldView _view;
    private Task _running = Task.CompletedTask;
    private int _redraw;

    /// <summary>Sets the world up. <see cref="StartAsync"/> starts it.</summary>
    /// <param name="connection">The CAD that the server connects to.</param>
    /// <param name="cad">The emulator at that address; <c>null</c> if it is a real CAD.</param>
    /// <param name="clock">The clock of the game and the emulator.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public LiveWorld(CadConnection connection, EmulatedCad? cad, IGameClock clock, string? folder = null)
    {
        (_connection, _cad) = (connection, cad);
        _network = new RecordingNetwork(_sockets, clock, connection.Mask);
        _network.Changed += Redraw;
        if (cad is not null)
        {
            _desk = new DispatcherDesk(cad);
            cad.Board.Changed += Redraw;
        }

        _cards = new CardTimes(clock);
        _game = new SandboxGame(clock, _network, connection.Convars, Print, folder);
        _builder = new WorldViewBuilder(_game, cad, connection, _network, _lines, _pages, _cards);
        _view = _builder.Now();
    }

    /// <inheritdoc />
    public event Action? Changed;

    /// <inheritdoc />
    public event Action<int, string>? PageMessage;

    /// <summary>Completes when the world has been stopped. Faults if the game server crashed.</summary>
    public Task Running => _running;

    /// <summary>Starts the game and the resource.</summary>
    public async Task StartAsync()
    {
        _running = _game.Server.RunAsync(_stop.Token);
        await _game.Server.OnMainAsync(() =>
        {
            _game.Server.Listen(LocalEventNames.Accepted, CallRecorded);
            _game.Start();
            SandboxOfficers.BindKeys(_game.Server.Players);
            foreach (var player in _game.Server.Players) Follow(player);
            OpenPages();
        });
        Redraw();
    }

    /// <inheritdoc />
    public WorldView Look() => _view;

    /// <inheritdoc />
    public void Type(int player, string line) => Do(() =>
    {
        if (player == 0)
        {
            Print("> " + line);
            _game.Server.TypeConsole(line);
        }
        else if (Find(player) is { } typing)
        {
            _lines.Say(player, "> " + line);
            typing.Type(line);
        }
    });

    /// <inheritdoc />
    public void Press(int player, string key) => Do(() => Find(player)?.PressKey(key));

    /// <inheritdoc />
    public void Move(int player, double x, double y) => Do(() =>
    {
        if (Find(player) is { } moving) moving.Position = new VectorValue((float)x, (float)y, moving.Position.Z);
    });

    /// <inheritdoc />
    public void SetFault(string name, int value)
    {
        if (_cad is null) return;

        if (name == WorldViewBuilder.SlowInMilliseconds && value > 0) _cad.Faults.SlowMilliseconds = value;
        var fault = name == WorldViewBuilder.SlowInMilliseconds ? _cad.Faults.Slow : _cad.Faults.All.GetValueOrDefault(name);
        if (value == 0) fault?.Off();
        else fault?.Always();
        Redraw();
    }

    /// <inheritdoc />
    public void Dispatch(DeskAction action) => _desk?.Do(action);

    /// <inheritdoc />
    public void Restart()
    {
        // In two ticks, so that the console shows it as stopped in between.
        _game.Server.Post(() =>
        {
            _game.Server.StopResource(_game.ResourceName);
            Redraw();
            Do(() =>
            {
                _game.Server.StartResource(_game.ResourceName);
                OpenPages();
            });
        });
    }

    /// <inheritdoc />
    public void PageCallback(int player, string name, string json)
    {
        var body = UntypedJson.Read(json);
        Do(() =>
        {
            if (Find(player) is not { } owner) return;

            _pages.CalledBack(player, name, body);
            owner.CallFromPage(name, body);
        });
    }

    /// <inheritdoc />
    public void CardPainted(int player, int call)
    {
        if (_cards.Painted(player, call)) Redraw();
    }

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

    // Any client can trigger an event of this name with any arguments.
    private void CallRecorded(object?[] arguments)
    {
        if (arguments is [IDictionary<string, object?> table, ..] && table.TryGetValue("call", out var call)) _cards.Recorded(WholeIn(call));
    }

    // Serialization uses the smallest number type that fits. A value that is not a number becomes call 0, which has no card.
    private static int WholeIn(object? number) => number switch
    {
        int whole => whole,
        byte small => small,
        ushort middling => middling,
        _ => 0,
    };

    private void OpenPages()
    {
        foreach (var player in _game.Server.Players) _game.OpenPage(player);
    }

    private void Follow(SimulatedPlayer player)
    {
        player.ChatReceived += line =>
        {
            _lines.Say(player.Id, line.Text);
            Redraw();
        };
        player.PageMessageReceived += json =>
        {
            _pages.Received(player.Id, json);
            PageMessage?.Invoke(player.Id, json);
            Redraw();
        };
    }

    private void Print(string line)
    {
        _lines.Print(_connection.Mask(line.TrimEnd('\n')));
        Redraw();
    }

    // What an action triggers on a client runs at the end of its tick, so the view is built in a later one.
    private void Do(Action act) => _game.Server.Post(() =>
    {
        act();
        _game.Server.Post(Redraw);
    });

    // Builds the view once per tick, at its end, regardless of the number of changes.
    private void Redraw()
    {
        if (Interlocked.Exchange(ref _redraw, 1) == 1) return;

        _game?.Server.Post(() =>
        {
            Volatile.Write(ref _redraw, 0);
            _view = _builder.Now();
            Changed?.Invoke();
        });
    }
}
