using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Units;

namespace SonoranDispatch.Tests.Support;

/// <summary>
/// All of Core on fakes: one caller at Grove Street, one officer on duty, and no CAD unless a transport is given. The CAD's calls are not polled unless the
/// config has a section for that, so that tests can count the requests about their own calls.
/// </summary>
internal sealed class CoreHarness
{
    public const int Caller = 1;
    public const int Officer = 2;
    public const int Passenger = 3;
    public const int Ghost = 4;

    public static readonly Place GroveStreet = new(425.14, -979.26, 30.7);

    public CoreHarness(string config = "{}", IHttpTransport? http = null, IKeyValueStore? keys = null, Action<FakePlayers>? before = null, string language = "en", FakeClock? clock = null, IKeyValueStore? days = null, ServerFacts? server = null)
    {
        Clock = clock ?? new FakeClock();
        Settings = SettingsReader.Read(config, _ => null).Settings;
        if (!config.Contains("cadCalls", StringComparison.Ordinal)) Settings = Settings with { CadCalls = Settings.CadCalls with { EverySeconds = 0 } };
        Players.Join(Caller, "Jane Doe", GroveStreet);
        Players.Join(Officer, "Officer Adams", new Place(0, 0, 0), "sonorandispatch.duty", "sonorandispatch.duty.own");
        Players.Join(Passenger, "John Roe", new Place(10, 10, 0));
        Players.Join(Ghost, "Ghost", null);
        before?.Invoke(Players);
        Locale = Locale.Read(language, path => File.ReadAllText(Repository.PathOf(path)), Log);
        ICallStore store = keys is null ? new InMemoryCallStore() : new DurableCallStore(keys, Log);
        Root = new CompositionRoot(Settings, Locale, Postals, new HostPorts(
            Players, Clients, Http = http ?? new NoHttp(), store, Clock, new SeededRandom(1), Log) { Vehicles = Vehicles, SonoranCadUnits = Official, DayKeys = days, Server = () => server ?? new ServerFacts() });
        Players.Joined += Root.OnlinePlayers.Join;
        Players.Left += Root.OnlinePlayers.Leave;
    }

    public FakeClock Clock { get; }

    public IHttpTransport Http { get; }

    public FakePlayers Players { get; } = new();

    public FakeClients Clients { get; } = new();

    public FakeVehicles Vehicles { get; } = new();

    public ListLog Log { get; } = new();

    public Settings Settings { get; }

    public Locale Locale { get; }

    public PostalMap Postals { get; } = PostalMapReader.Read("""[{ "code": "7041", "x": 420, "y": -980 }, { "code": "8000", "x": 0, "y": 0 }]""", "test", new ListLog());

    /// <summary>The official resource. It runs and gives no list unless a test gives one, so that units are not read from the CAD: a test assigns them.</summary>
    public SilentList Official { get; } = new();

    public CompositionRoot Root { get; }

    /// <summary>Types a command and runs one tick.</summary>
    public void Type(int player, string text, string command = "911")
    {
        Root.Commands.Take(player, command, text);
        Tick();
    }

    /// <summary>Runs one tick of 50 ms.</summary>
    public void Tick()
    {
        Root.Advance();
        Clock.Advance(50);
    }

    /// <summary>The last line in a player's chat.</summary>
    public string LastChat(int player) => Clients.Chats.Last(line => line.Player == player).Text;

    internal sealed class SilentList : ISonoranCadUnitList
    {
        public bool IsRunning { get; set; } = true;

        public CadUnitList? Units { get; set; }

        public CadUnitList? Read() => Units;
    }

    private sealed class NoHttp : IHttpTransport
    {
        public Task<TransportResponse> SendAsync(TransportRequest request) => Task.FromResult(TransportResponse.NoAnswer("no network in this test", sent: false));
    }
}
