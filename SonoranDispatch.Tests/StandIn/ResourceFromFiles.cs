using System.Globalization;
using StandIn;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.Time;
using StandIn.Host.World;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>Tests a resource started from its staged files, on server and client.</summary>
public sealed class ResourceFromFiles : IDisposable
{
    private readonly List<string> _console = [];
    private readonly GameServer _server;
    private readonly ProbeResource _resource = new();

    public ResourceFromFiles()
    {
        _server = new GameServer(new GameServerOptions
        {
            Clock = new SimulatedClock(),
            Console = _console.Add,
            Streets = place => new StreetPlace(place.X < 0 ? "Vespucci Boulevard" : "Grove Street", "", "DAVIS", "Davis"),
        });
    }

    public void Dispose()
    {
        _server.Dispose();
        _resource.Dispose();
    }

    [Fact]
    public void TheClientIsAskedForItsStreetAndAnswers()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada", new VectorValue(-100, 200, 30));
        player.Type("/where");
        Assert.True(_server.TickUntil(() => player.Chat.Count > 0, 5));
        Assert.Equal("probe: at Vespucci Boulevard", player.Chat[0].Text);
        Assert.Equal(["{\"asked\":true}"], player.PageMessages);
        Assert.Equal(0, player.ClientTickHandlers);
    }

    [Fact]
    public void ThePageCallsBackAndIsAnswered()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        object? answer = null;
        Assert.False(player.CallFromPage("nobody registered this", null));
        Assert.True(player.CallFromPage("close", new Dictionary<string, object>(), given => answer = given));
        _server.Tick();
        Assert.Equal("closed", answer);
    }

    /// <summary>A function that crosses the network returns a task.</summary>
    [Fact]
    public void AClientCallsAFunctionOfTheServer()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        player.Type("/ask");
        Assert.True(_server.TickUntil(() => player.Chat.Count > 0, 10));
        Assert.Equal("probe: at hello Ada", player.Chat[0].Text);
    }

    [Fact]
    public void MarksOnTheMapComeAndGo()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        SendTo(player, "probe:mark", new VectorValue(1, 2, 3));
        var (number, blip) = Assert.Single(player.Blips);
        Assert.Equal((new VectorValue(1, 2, 3), 1, "Call 12"), (blip.Position, blip.Colour, blip.Name));
        SendTo(player, "probe:unmark", number);
        Assert.Empty(player.Blips);
    }

    /// <summary>Clients receive only the files that the manifest offers them, and only replicated convars.</summary>
    [Fact]
    public void AClientReadsNeitherTheServersConvarsNorItsFiles()
    {
        File.WriteAllText(Path.Combine(_resource.Folder, "Server", "secret.json"), "key");
        _server.Convars["probe_secret"] = "key";
        _server.Convars["probe_shared"] = "yes";
        _server.ReplicatedConvars.Add("probe_shared");
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        SendTo(player, "probe:secrets");
        Assert.True(_server.TickUntil(() => player.Chat.Count > 0, 5));
        Assert.Equal("probe: at none/yes/nothing", player.Chat[0].Text);
    }

    [Fact]
    public void ACommandOfTheClientsOwnDoesNotReachTheServer()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        player.Type("/here I am");
        _server.Tick();
        Assert.Equal("here I am", Assert.Single(player.Chat).Text);
        Assert.Equal("F5", player.KeyMappings["here"]);
    }

    /// <summary>In real time, the server has its own thread, and other threads ask it to do work.</summary>
    [Fact]
    public async Task InRealTimeOthersAskTheMainThread()
    {
        using var real = new GameServer(new GameServerOptions());
        using var stop = new CancellationTokenSource();
        var running = real.RunAsync(stop.Token);
        var player = await real.OnMainAsync(() => real.Join("Ada"));
        Assert.Throws<InvalidOperationException>(() => real.Leave(player));
        await real.OnMainAsync(() => real.Leave(player));
        await stop.CancelAsync();
        await running;
        Assert.False(player.IsHere);
        Assert.True(real.Ticks >= 2);
    }

    [Fact]
    public void TheStateOfAResourceFollowsItsLife()
    {
        var states = new List<string>();
        _server.StartScript("other", () => new ProbeScript(script =>
        {
            states.Add(State());
            script.On("onResourceStart", new Action<string>(_ => states.Add(State())));
            script.On("onResourceStop", new Action<string>(_ => states.Add(State())));
        }));
        _server.StopResource("other");
        Assert.Equal(["starting", "started", "stopping"], states);
        Assert.Equal(("stopped", "missing"), (_server.ResourceState("other"), _server.ResourceState("never")));

        static string State() => ProbeScript.Call<string>("GET_RESOURCE_STATE", "other");
    }

    private void SendTo(SimulatedPlayer player, string name, params object?[] arguments)
    {
        _server.SendToClient(player, name, arguments);
        _server.Tick();
    }

    /// <summary>A restart creates a new AppDomain, so statics are reset.</summary>
    [Fact]
    public void StaticsAreFreshAfterARestart()
    {
        _server.StartResource(_resource.Manifest);
        var player = _server.Join("Ada");
        _server.RestartResource("probe");
        player.Type("/starts");
        _server.TickUntil(() => player.Chat.Count > 0, 5);
        Assert.Equal("probe: starts 1", player.Chat[0].Text);
    }

    /// <summary>Only a name that ends in .net.dll is accepted as a C# script.</summary>
    [Fact]
    public void AScriptWithAnotherNameIsRefused()
    {
        File.Copy(Path.Combine(_resource.Folder, _resource.Manifest.ServerScripts[0]), Path.Combine(_resource.Folder, "Server", "Other.dll"));
        _server.StartResource(_resource.Manifest with { ServerScripts = ["Server/Other.dll"] });
        Assert.Equal(0, _server.Resmon().Count(row => row.Kind == EntryKind.Start));
        Assert.Contains("Could not find a script runtime for Server/Other.dll.\n", _console);
    }

    [Fact]
    public void AFileOutsideTheResourceCannotBeRead()
    {
        _server.AddResource(_resource.Manifest);
        File.WriteAllText(Path.Combine(_resource.Folder, "config.json"), "{}");
        string? inside = null, outside = "unread";
        _server.StartScript("reader", () => new ProbeScript(_ =>
        {
            inside = ProbeScript.Call<string>("LOAD_RESOURCE_FILE", "probe", "config.json");
            outside = ProbeScript.Call<string>("LOAD_RESOURCE_FILE", "probe", "../../etc/hostname");
        }));
        Assert.Equal("{}", inside);
        Assert.Null(outside);
    }

    /// <summary>Runs many clients at once, each with its own statics.</summary>
    [Fact]
    public void EachPlayerHasTheirOwnClient()
    {
        _server.StartResource(_resource.Manifest);
        var players = Enumerable.Range(1, 5).Select(n => _server.Join("Player " + n.ToString(CultureInfo.InvariantCulture), new VectorValue(n % 2 == 0 ? 1 : -1, 0, 0))).ToArray();
        foreach (var player in players) player.Type("/where");
        _server.TickUntil(() => players.All(player => player.Chat.Count > 0), 5);
        Assert.Equal(["Vespucci Boulevard", "Grove Street", "Vespucci Boulevard", "Grove Street", "Vespucci Boulevard"], players.Select(player => player.Chat[0].Text["probe: at ".Length..]));
    }
}
