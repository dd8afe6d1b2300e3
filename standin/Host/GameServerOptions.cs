using System.Globalization;
using StandIn.Host.Http;
using StandIn.Host.Loading;
using StandIn.Host.Players;
using StandIn.Host.Store;
using StandIn.Host.Time;
using StandIn.Host.World;

namespace StandIn.Host;

/// <summary>The options of a <see cref="GameServer"/>.</summary>
public sealed record GameServerOptions
{
    /// <summary>The clock. Default: real time.</summary>
    public IGameClock Clock { get; init; } = new RealClock();

    /// <summary>The HTTP client for script requests. Default: no network.</summary>
    public IHostHttp Http { get; init; } = new OfflineHttp();

    /// <summary>The folder of the key-value store. Default: "", which keeps it in memory.</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>The storage of the key-value store, if it is not in <see cref="DataFolder"/>.</summary>
    public IJournal? Journal { get; init; }

    /// <summary>How script files are loaded. Default: the loader that fits the framework.</summary>
    public IScriptLoading Loading { get; init; } = ScriptLoading.Default;

    /// <summary>Returns the street and zone of a position. Default: one street for the whole map.</summary>
    public Func<VectorValue, StreetPlace> Streets { get; init; } = _ => new StreetPlace("Grove Street", "", "DAVIS", "Davis");

    /// <summary>Receives the server console output, in the pieces that scripts write. May be called on any thread. Default: discarded.</summary>
    public Action<string> Console { get; init; } = _ => { };

    /// <summary>Receives client console output. Default: discarded.</summary>
    public Action<SimulatedPlayer, string> ClientConsole { get; init; } = (_, _) => { };

    /// <summary>False if the server knows no peds (GetPlayerPed returns 0). Default: true.</summary>
    public bool OneSync { get; init; } = true;

    /// <summary>The server's own culture, used by ticks and events. Default: the culture of the process.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.CurrentCulture;
}
