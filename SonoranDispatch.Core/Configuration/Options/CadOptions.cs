using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration.Options;

/// <summary>The account with the CAD and how it is spoken to.</summary>
internal static class CadOptions
{
    /// <summary>The community.</summary>
    public static Option<string> CommunityId { get; } = new(
        "cad.communityId",
        new Text(100),
        "",
        "The community's id in the CAD; only version 1 of its API needs it. Better set by the convar `sonorandispatch_communityId`. Empty: not given here.");

    /// <summary>The key.</summary>
    public static Option<string> ApiKey { get; } = new(
        "cad.apiKey",
        new Text(500),
        "",
        "The API key: a secret. Better set by the convar `sonorandispatch_apiKey`. Empty: not given here.")
    {
        IsSecret = true,
    };

    /// <summary>The server.</summary>
    public static Option<int> ServerId { get; } = new(
        "cad.serverId",
        new WholeNumber(1, 9999),
        1,
        "This server's id in the CAD. The convar `sonorandispatch_serverId` wins over it.");

    /// <summary>The address.</summary>
    public static Option<string> BaseUrl { get; } = new(
        "cad.baseUrl",
        new HttpAddress(),
        "https://api.sonorancad.com",
        "The CAD's address. The convar `sonorandispatch_baseUrl` wins over it. With an address that is not allowed nothing is sent at all.");

    /// <summary>The version of the API.</summary>
    public static Option<CadDialect> Dialect { get; } = new(
        "cad.dialect",
        new Word<CadDialect>(("auto", CadDialect.Auto), ("v1", CadDialect.V1), ("v2", CadDialect.V2)),
        CadDialect.Auto,
        "Which version of the CAD's API is used; `auto` asks which ones answer.");

    /// <summary>The way out.</summary>
    public static Option<CadTransport> Transport { get; } = new(
        "cad.transport",
        new Word<CadTransport>(("game", CadTransport.Game), ("system", CadTransport.System)),
        CadTransport.Game,
        "The way requests leave the server: `game` is the game server's own HTTP client, which works everywhere but does not check certificates; `system` is the runtime's.");

    /// <summary>The share of the limits.</summary>
    public static Option<double> BudgetShare { get; } = new(
        "cad.budgetShare",
        new Quantity(0.01, 1),
        1,
        "This server's share of the limits below, where several servers use one key: 0.25 for each of four.");
}
