using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Support;
using StandIn;
using StandIn.Host;
using StandIn.Host.Measures;
using StandIn.Host.Players;
using StandIn.Host.Resources;
using StandIn.Host.Time;
using StandIn.Host.World;

namespace SonoranDispatch.Tests.Client;

/// <summary>
/// Runs the staged client script for one player whose page is open. The test plays the server: it sends what a server would send and sees what
/// the client sends.
/// </summary>
internal sealed class ClientHarness : IDisposable
{
    public const string Resource = "sonorandispatch";

    private delegate void Heard(params object[] given);

    private readonly List<string> _console = [];

    public ClientHarness(bool isPageUp = true)
    {
        Server = new GameServer(new GameServerOptions { Clock = new SimulatedClock(), Console = _console.Add, ClientConsole = (_, text) => _console.Add(text) });
        var manifest = StagedFolder.Read(StagedResource.Folder) with { ServerScripts = [], ServerFactories = [() => new ProbeScript(Listen)] };
        Server.StartResource(manifest);
        Officer = Server.Join("Ada", new VectorValue(0, 0, 30));
        if (isPageUp) FromPage("ready");
    }

    public GameServer Server { get; }

    public SimulatedPlayer Officer { get; private set; }

    /// <summary>What the client sent to the server, as "name(argument, argument)", oldest first.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The forms that the client sent to the server, oldest first.</summary>
    public List<(int Call, IDictionary<string, object> Fields)> Forms { get; } = [];

    public void Dispose() => Server.Dispose();

    public void Send(string name, params object?[] arguments)
    {
        Server.SendToClient(Officer, name, arguments);
        Server.Tick();
    }

    /// <summary>Sends a call with an exact position.</summary>
    public void SendCall(int call, float x, float y, int urgency = 2, float radius = 0, int sound = 0, string kind = "emergency") =>
        Send(EventNames.Call, call, urgency, kind, true, x, y, 30f, radius, sound, Json(call));

    public void FromPage(string name, params (string Name, object? Value)[] body)
    {
        Assert.True(Officer.CallFromPage(name, body.ToDictionary(field => field.Name, field => field.Value)), name);
        Server.Tick();
        Server.Tick();
    }

    public void ShowCards(int count, int top) => FromPage("cardsShown", ("count", count), ("top", top));

    /// <summary>Presses a key and delivers the result to the server.</summary>
    public void Press(string command)
    {
        Officer.PressKey(Officer.KeyMappings[command]);
        Server.Tick();
        Server.Tick();
    }

    public void Run(double seconds)
    {
        for (var left = seconds * 1000; left > 0; left -= GameServer.TickMilliseconds) Server.Tick();
    }

    public void Restart()
    {
        Server.RestartResource(Resource);
        Run(0.2);
        FromPage("ready");
    }

    /// <summary>The player leaves and joins again.</summary>
    public void Rejoin()
    {
        Server.Leave(Officer);
        Officer = Server.Join("Ada", new VectorValue(0, 0, 30));
        FromPage("ready");
    }

    /// <summary>The messages of one type that reached the page, oldest first.</summary>
    public JsonElement[] Page(string type) =>
        [.. Officer.PageMessages.Select(message => JsonDocument.Parse(message).RootElement).Where(message => message.GetProperty("type").GetString() == type)];

    /// <summary>The distances that reached the page, oldest first.</summary>
    public (int Call, int Metres, int Bearing)[] Distances() =>
        [.. Page("distances").SelectMany(message => message.GetProperty("calls").EnumerateArray().Select(value => value.GetInt32()).Chunk(3)).Select(run => (run[0], run[1], run[2]))];

    public int Metres(int call) => Distances().Last(told => told.Call == call).Metres;

    public Blip Point(int call) => Assert.Single(Officer.Blips.Values, blip => blip.Name == "#" + call);

    public Blip Circle() => Assert.Single(Officer.Blips.Values, blip => blip.Radius > 0);

    public void AssertNothingBroke()
    {
        var counters = Server.Counters;
        Assert.True((counters.OffThreadNatives, counters.RemovedHandlers, counters.ScriptErrors, counters.UnknownNatives) == (0, 0, 0, 0), string.Concat(_console));
        Assert.DoesNotContain("Exception", string.Concat(_console), StringComparison.Ordinal);
    }

    public static string Json(int call) => "{\"type\":\"call\",\"card\":{\"call\":" + call + "}}";

    private void Listen(ProbeScript script)
    {
        foreach (var name in new[] { EventNames.Hello, EventNames.Act, EventNames.Details, EventNames.Nearest, EventNames.Lengths, EventNames.Closed, EventNames.Map, EventNames.WantsMore, EventNames.Mute, EventNames.WantsColleagues, EventNames.IAmAt })
        {
            var said = name[(name.LastIndexOf(':') + 1)..];
            script.On(name, new Heard((params object[] given) => Sent.Add(said + "(" + string.Join(", ", given) + ")")));
        }

        script.On(EventNames.Save, new Heard((params object[] given) => Forms.Add((Convert.ToInt32(given[0], CultureInfo.InvariantCulture), (IDictionary<string, object>)given[1]))));
    }
}
