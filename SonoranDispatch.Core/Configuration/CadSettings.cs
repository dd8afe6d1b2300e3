using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How to reach the CAD and how fast. The key is in the account only, whose text form leaves it out.</summary>
public sealed record CadSettings
{
    /// <summary><c>null</c> where nothing may be sent: no key, or an address or key that cannot be right.</summary>
    public CadAccount? Account { get; init; }

    /// <summary>Which version of the CAD's API is spoken.</summary>
    [EnumOption("Which version of the CAD's API is used; `auto` asks which ones answer.")]
    public CadDialect Dialect { get; init; } = CadDialect.Auto;

    /// <summary>Which way requests leave the server.</summary>
    [EnumOption("The way requests leave the server: `game` is the game server's own HTTP client, which works everywhere but does not check certificates; `system` is the runtime's.")]
    public CadTransport Transport { get; init; } = CadTransport.Game;

    /// <summary>This server's share of the limits, above 0 to 1, where several servers use one key.</summary>
    [NumberOption("This server's share of the limits below, where several servers use one key: 0.25 for each of four.", 0.01, 1)]
    public double BudgetShare { get; init; } = 1;

    /// <summary>The documented limits of the API.</summary>
    [Section("The CAD's own limits, as its vendor documents them.")]
    public CadLimits Limits { get; init; } = new();
}
