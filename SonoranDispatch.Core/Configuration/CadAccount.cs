using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The CAD's address, without a trailing slash, and the credentials used for it. <see cref="ToString"/> omits the key.</summary>
public sealed record CadAccount
{
    [TextOption("The community id in the CAD. Only version 1 of the API needs it. Prefer the convar `sonorandispatch_communityId`. Empty: not set here.", 100)]
    public string CommunityId { get; init; } = "";

    [TextOption("The API key. Keep it secret: prefer the convar `sonorandispatch_apiKey`. Empty: not set here.", 500, IsSecret = true)]
    public string ApiKey { get; init; } = "";

    [NumberOption("This server's id in the CAD. The convar `sonorandispatch_serverId` overrides it.", 1, 9999)]
    public int ServerId { get; init; } = 1;

    [AddressOption("The CAD's address. The convar `sonorandispatch_baseUrl` overrides it. If the address is not allowed, nothing is sent.")]
    public string BaseUrl { get; init; } = "https://api.sonorancad.com";

    /// <inheritdoc />
    public override string ToString() => BaseUrl + " server " + ServerId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>
/// The names of the convars that hold the CAD account. This resource's own override config.json; those of the official resource are used last.
/// </summary>
public static class CadConvars
{
    public const string CommunityId = "sonorandispatch_communityId";
    public const string ApiKey = "sonorandispatch_apiKey";
    public const string ServerId = "sonorandispatch_serverId";
    public const string BaseUrl = "sonorandispatch_baseUrl";

    public const string OfficialCommunityId = "sonoran_communityID";
    public const string OfficialServerId = "sonoran_serverId";

    /// <summary>The official resource's key. Other resources need a permission to read it.</summary>
    public const string OfficialApiKey = "sonoran_apiKey";

    /// <summary>The value of the official resource's convars until it fills them. Treated as not set.</summary>
    public const string OfficialPlaceholder = "protection_initialized";
}
