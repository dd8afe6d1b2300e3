using System.Globalization;
using StandIn.Host.Http;
using StandIn.Host.Loading;
using StandIn.Host.Players;
using StandIn.Host.Store;
using StandIn.Host.Time;
using StandIn.Host.World;

namespace StandIn.Host;

/// <summary>How a <see cref="GameServer"/> is set up.</summary>
public sealed record GameServerOptions
{
    /// <summary>The clock. Default: time as it passes.</summary>
    public IGameClock Clock { get; init; } = new RealClock();

    /// <summary>The way out to the network. Default: none.</summary>
    public IHostHttp Http { get; init; } = new OfflineHttp();

    /// <summary>The folder of the key-value store. Default: "", which keeps it in memory.</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>Where the key-value store is kept, if not in <see cref="DataFolder"/>.</summary>
    public IJournal? Journal { get; init; }

    /// <summary>How script files are loaded. Default: what fits the framework.</summary>
    public IScriptLoading Loading { get; init; } = ScriptLoading.Default;

    /// <summary>What the map calls a spot. Default: one street for the whole map.</summary>
    public Func<VectorValue, StreetPlace> Streets { get; init; } = _ => new StreetPlace("Grove Street", "", "DAVIS", "Davis");

    /// <summary>Takes the server's console, in pieces as scripts write them. May be called on any thread. Default: nowhere.</summary>
    public Action<string> Console { get; init; } = _ => { };

    /// <summary>Takes clients' consoles. Default: nowhere.</summary>
    public Action<SimulatedPlayer, string> ClientConsole { get; init; } = (_, _) => { };

    /// <summary>False: the server knows no peds (GetPlayerPed answers 0). Default: true.</summary>
    public bool OneSync { get; init; } = true;

    /// <summary>The server's own culture, which ticks and events run under. Default: the process's.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.CurrentCulture;
}
