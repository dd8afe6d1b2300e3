using SonoranDispatch.Administration;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Everything Core needs from outside. The game server or a simulation provides it.</summary>
/// <param name="Players">The players and their positions.</param>
/// <param name="Clients">Sends messages to players' clients.</param>
/// <param name="Http">Sends HTTP requests to the CAD.</param>
/// <param name="Store">Stores calls.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Random">The source of randomness.</param>
/// <param name="Log">The console log.</param>
public sealed record HostPorts(IPlayers Players, IPlayerClients Clients, IHttpTransport Http, ICallStore Store, IClock Clock, IRandom Random, ILog Log)
{
    /// <summary>Keeps the record of recent requests across restarts. Null if a restart may forget it.</summary>
    public IRateLimitStateStore? RateLimitState { get; init; }

    /// <summary>The store of the counts of closed calls by day, which has to be that of the calls. Null if a restart may forget them.</summary>
    public IKeyValueStore? DayKeys { get; init; }

    /// <summary>
    /// Reads the current time in milliseconds, for when <see cref="Clock"/> returns one reading for the whole of an entry point. Null if
    /// <see cref="Clock"/> reads the time on every call.
    /// </summary>
    public Func<long>? ReadClock { get; init; }

    /// <summary>Whether a resource with this name is running and is not one of our stand-ins.</summary>
    public Func<string, bool> IsResourceRunning { get; init; } = _ => false;

    /// <summary>Whether one of our stand-ins has this name, and does not run.</summary>
    public Func<string, bool> IsCompatResourceStopped { get; init; } = _ => false;

    /// <summary>The framework that assigns jobs to players. Null if there can be none.</summary>
    public IPlayerJobs? PlayerJobs { get; init; }

    /// <summary>The unit list of the official Sonoran CAD resource. Null if it is never asked.</summary>
    public ISonoranCadUnitList? SonoranCadUnits { get; init; }

    /// <summary>Returns the current text of config.json, or null if there is no such file.</summary>
    public Func<string?> Config { get; init; } = () => null;

    /// <summary>Returns the value of a convar by name; null or empty if it is not set.</summary>
    public Func<string, string?> Convar { get; init; } = _ => null;

    /// <summary>Hides a secret that was read after the start from the log.</summary>
    public Action<string> HideSecret { get; init; } = _ => { };

    /// <summary>The name of this resource.</summary>
    public string Resource { get; init; } = "sonorandispatch";

    /// <summary>The name of the resource whose script calls at the moment; empty if none does or it is unknown.</summary>
    public Func<string> CallingScript { get; init; } = () => "";

    /// <summary>What the server knows about vehicles.</summary>
    public IVehicles Vehicles { get; init; } = NoVehicles.Instance;

    /// <summary>Reads what there is to say about the server, for the owner's reports.</summary>
    public Func<ServerFacts> Server { get; init; } = () => new ServerFacts();
}
