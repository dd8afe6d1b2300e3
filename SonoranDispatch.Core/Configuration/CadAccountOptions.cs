using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>What config.json says of the account with the CAD. Not a record: its text form must not show the key.</summary>
internal sealed class CadAccountOptions
{
    /// <summary>The community's id.</summary>
    [TextOption("The community's id in the CAD; only version 1 of its API needs it. Better set by the convar `sonorandispatch_communityId`. Empty: not given here.", 100)]
    public string CommunityId { get; init; } = "";

    /// <summary>The API key.</summary>
    [TextOption("The API key: a secret. Better set by the convar `sonorandispatch_apiKey`. Empty: not given here.", 500, IsSecret = true)]
    public string ApiKey { get; init; } = "";

    /// <summary>The server's id in the CAD.</summary>
    [NumberOption("This server's id in the CAD. The convar `sonorandispatch_serverId` wins over it.", 1, 9999)]
    public int ServerId { get; init; } = 1;

    /// <summary>The CAD's address.</summary>
    [AddressOption("The CAD's address. The convar `sonorandispatch_baseUrl` wins over it. With an address that is not allowed nothing is sent at all.")]
    public string BaseUrl { get; init; } = "https://api.sonorancad.com";
}
