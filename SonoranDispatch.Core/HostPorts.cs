using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Everything the rules need from outside: the game server gives real ones, a simulation gives its own.</summary>
/// <param name="Players">Who is on, and where.</param>
/// <param name="Clients">The way to players' screens.</param>
/// <param name="Http">The way to the CAD.</param>
/// <param name="Store">Where calls are kept.</param>
/// <param name="Clock">Time.</param>
/// <param name="Random">Chance.</param>
/// <param name="Log">The console.</param>
public sealed record HostPorts(IPlayers Players, IPlayerClients Clients, IHttpTransport Http, ICallStore Store, IClock Clock, IRandom Random, ILog Log)
{
    /// <summary>Where what was lately sent is kept; <c>null</c> where a restart may forget it.</summary>
    public IRateLimitStateStore? RateLimitState { get; init; }

    /// <summary>
    /// Reads the clock as it is now, milliseconds, where <see cref="Clock"/> gives one reading for the whole of an entry point; <c>null</c> where it
    /// reads anew each time.
    /// </summary>
    public Func<long>? ReadClock { get; init; }

    /// <summary>Whether a resource of a name runs that is not a stand-in of ours.</summary>
    public Func<string, bool> IsResourceRunning { get; init; } = _ => false;

    /// <summary>The framework that gives players jobs; <c>null</c> where there can be none.</summary>
    public IPlayerJobs? PlayerJobs { get; init; }

    /// <summary>The official resource's list of units; <c>null</c> where it is never asked.</summary>
    public ISonoranCadUnitList? SonoranCadUnits { get; init; }

    /// <summary>The text of config.json as it is now; <c>null</c> where there is none.</summary>
    public Func<string?> Config { get; init; } = () => null;

    /// <summary>A convar's value by name; <c>null</c> or empty where it is not set.</summary>
    public Func<string, string?> Convar { get; init; } = _ => null;

    /// <summary>The resource's name.</summary>
    public string Resource { get; init; } = "sonorandispatch";

    /// <summary>What the server knows of vehicles.</summary>
    public IVehicles Vehicles { get; init; } = NoVehicles.Instance;
}
