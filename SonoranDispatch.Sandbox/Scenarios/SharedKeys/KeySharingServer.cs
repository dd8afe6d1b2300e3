using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Postals;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Time;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>One of the servers: the complete Core as the resource composes it, with its own ticks and its own connection to the CAD.</summary>
internal sealed class KeySharingServer
{
    private const string Config = """{ "cad": { "dialect": "v2" }, "streetLookup": { "askClient": false }, "limits": { "callsPerKindPerMinute": 1000, "callsPerMinute": 2000 } }""";

    private readonly CompositionRoot _root;
    private readonly IClock _clock;
    private readonly long _starts;

    /// <summary>Sets up the server. It starts within the first ten seconds.</summary>
    /// <param name="cad">The CAD that responds.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">The random source of its start, ticks and delays.</param>
    public KeySharingServer(EmulatedCad cad, IClock clock, Random random)
    {
        (_clock, _starts) = (clock, random.Next(10_000));
        Line = new DelayedTransport(cad, clock, new Random(random.Next()), random.Next(10, 250));
        var convars = new Dictionary<string, string>
        {
            ["sonorandispatch_apiKey"] = cad.Community.ApiKey,
            ["sonorandispatch_baseUrl"] = "https://cad.example",
        };
        var settings = SettingsReader.Read(Config, name => convars.GetValueOrDefault(name)).Settings;
        var (players, log) = (new IdlePlayers(), new NullLog());
        _root = new CompositionRoot(
            settings,
            Locale.Read(Locale.English, _ => null, log),
            PostalMap.Empty,
            new HostPorts(players, players, Line, new NullCallStore(), clock, new SeededRandom(random.Next()), log));
    }

    /// <summary>The connection to the CAD.</summary>
    public DelayedTransport Line { get; }

    /// <summary>True if it has something to send.</summary>
    public bool IsBusy => _root.Synchronizer.IsBusy;

    /// <summary>The number of calls it accepted.</summary>
    public int Calls => _root.Repository.Calls.Count;

    /// <summary>This many players each report something different.</summary>
    public void Report(int calls)
    {
        for (var player = 1; player <= calls; player++) _root.Commands.Take(player, "911", "Shots fired");
    }

    /// <summary>Advances by one millisecond. Every fiftieth is a tick.</summary>
    public void Advance()
    {
        if (_clock.Milliseconds < _starts || (_clock.Milliseconds - _starts) % 50 != 0) return;

        Line.Advance();
        _root.Advance();
    }
}
