using SonoranDispatch.Cad;
using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("The CAD account and how the CAD is reached.")]
public sealed record CadSettings
{
    /// <summary><c>null</c> if nothing may be sent: there is no key, or the address or the key is invalid.</summary>
    public CadAccount? Account { get; init; }

    [EnumOption("The version of the CAD's API to use. `auto` asks the CAD which versions answer.")]
    public CadDialect Dialect { get; init; } = CadDialect.Auto;

    [EnumOption("The HTTP client that sends the requests. `game` is the game server's own, which works everywhere but does not check certificates; `system` is the runtime's.")]
    public CadTransport Transport { get; init; } = CadTransport.Game;

    [NumberOption("This server's share of the limits below if several servers use one key, such as 0.25 for each of four servers.", 0.01, 1)]
    public double BudgetShare { get; init; } = 1;

    public CadLimits Limits { get; init; } = new();
}

[Section("The CAD's rate limits, as its vendor documents them.")]
public sealed record CadLimits
{
    private const string AMinute = "requests a minute";

    [NumberOption("Calls created.", 1, 600, Unit = AMinute)]
    public int Create { get; init; } = 20;

    [NumberOption("Calls updated or moved.", 1, 600, Unit = AMinute)]
    public int Update { get; init; } = 10;

    [NumberOption("Primary units set.", 1, 600, Unit = AMinute)]
    public int Primary { get; init; } = 10;

    [NumberOption("Units attached to calls.", 1, 600, Unit = AMinute)]
    public int Attach { get; init; } = 10;

    [NumberOption("Units detached from calls.", 1, 600, Unit = AMinute)]
    public int Detach { get; init; } = 10;

    [NumberOption("Calls closed.", 1, 600, Unit = AMinute)]
    public int Close { get; init; } = 20;

    [NumberOption("Notes added to calls.", 1, 600, Unit = AMinute)]
    public int Note { get; init; } = 60;

    [NumberOption("Reads of the call list.", 1, 600, Unit = AMinute)]
    public int Calls { get; init; } = 5;

    [NumberOption("Reads of the unit list.", 1, 600, Unit = AMinute)]
    public int Units { get; init; } = 3;

    [NumberOption("Calls created as 911 emergency calls.", 1, 600, Unit = AMinute)]
    public int Emergency911 { get; init; } = 10;

    [NumberOption("911 emergency calls removed.", 1, 600, Unit = AMinute)]
    public int Remove911 { get; init; } = 10;

    [NumberOption("Unit panics set and cleared.", 1, 600, Unit = AMinute)]
    public int UnitPanic { get; init; } = 20;

    [NumberOption("Unit statuses set.", 1, 600, Unit = AMinute)]
    public int UnitStatus { get; init; } = 30;

    [NumberOption("Requests with the locations of units, each for all of them.", 1, 600, Unit = AMinute)]
    public int UnitLocations { get; init; } = 12;

    [NumberOption("Link codes and questions about links. The official resource uses the same limit.", 1, 600, Unit = AMinute)]
    public int Links { get; init; } = 30;

    [NumberOption("All requests to version 1 of the API together.", 1, 60, Unit = "requests a second")]
    public int V1PerSecond { get; init; } = 1;
}

/// <summary>The version of the CAD's API that the owner chose. <see cref="DialectRouter"/> describes the effect of each.</summary>
public enum CadDialect
{
    Auto,
    V1,
    V2,
}

/// <summary>The HTTP client that sends the requests to the CAD. <see cref="System"/> depends on the runtime's own network stack.</summary>
public enum CadTransport
{
    Game,
    System,
}
