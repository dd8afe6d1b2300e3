using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How to reach the CAD and how fast. Only the account holds the key, and its <c>ToString</c> omits it.</summary>
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

    [Section("The CAD's rate limits, as its vendor documents them.")]
    public CadLimits Limits { get; init; } = new();
}
