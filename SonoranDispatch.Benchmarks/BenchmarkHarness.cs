using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Time;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// The complete Core with fake ports: 512 players, 128 of them officers, no CAD, an in-memory store, and a clock that only moves when told.
/// </summary>
internal sealed class BenchmarkHarness : IPlayers, IPlayerClients, IHttpTransport, IClock, ILog
{
    private readonly int[] _online = [.. Enumerable.Range(1, 512)];

    public BenchmarkHarness(string config = """{ "commands": { "911": { "cooldownSeconds": 0 } }, "intake": { "mergeSeconds": 0, "followUpSeconds": 0 } }""")
    {
        var settings = SettingsReader.Read(config, _ => null).Settings;
        var locale = Locale.Read("en", file => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)), this);
        Root = new CompositionRoot(settings, locale, PostalMap.Empty, new HostPorts(
            this, this, this, new DurableCallStore(new InMemoryKeyValueStore(), this), this, new SeededRandom(1), this));
        Root.Advance();
    }

    public CompositionRoot Root { get; }

    public long Milliseconds { get; set; }

    public DateTimeOffset UtcNow => new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddMilliseconds(Milliseconds);

    public IReadOnlyList<int> Online() => _online;

    public string? NameOf(int player) => "Jane Doe";

    public string? LicenceOf(int player) => "license:0123456789abcdef0123456789abcdef01234567";

    public string? IdentifierOf(int player, string type) => "license:" + player;

    public double? DistanceTo(int player, Place place) => Math.Abs(place.X - player);

    public Position? WhereIs(int player) => new(new Place(425.1, -979.2, 30.7), 90);

    public bool IsAllowed(int player, string ace) => player % 4 == 0;

    public void Send(int player, string eventName, params object[] arguments)
    {
    }

    public void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments)
    {
    }

    public void Chat(int player, string text)
    {
    }

    public Task<TransportResponse> SendAsync(TransportRequest request) => Task.FromResult(TransportResponse.NoAnswer("nobody there", sent: false));

    public void Write(MessageDefinition kind, params object?[] values)
    {
    }
}
