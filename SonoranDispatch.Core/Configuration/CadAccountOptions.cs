using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The CAD account as config.json gives it. Not a record, because a record's <c>ToString</c> would show the key.</summary>
internal sealed class CadAccountOptions
{
    [TextOption("The community id in the CAD. Only version 1 of the API needs it. Prefer the convar `sonorandispatch_communityId`. Empty: not set here.", 100)]
    public string CommunityId { get; init; } = "";

    [TextOption("The API key. Keep it secret: prefer the convar `sonorandispatch_apiKey`. Empty: not set here.", 500, IsSecret = true)]
    public string ApiKey { get; init; } = "";

    [NumberOption("This server's id in the CAD. The convar `sonorandispatch_serverId` overrides it.", 1, 9999)]
    public int ServerId { get; init; } = 1;

    [AddressOption("The CAD's address. The convar `sonorandispatch_baseUrl` overrides it. If the address is not allowed, nothing is sent.")]
    public string BaseUrl { get; init; } = "https://api.sonorancad.com";
}
