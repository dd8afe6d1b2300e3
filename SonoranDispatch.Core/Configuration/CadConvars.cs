namespace SonoranDispatch.Configuration;

/// <summary>The names of the convars that hold the CAD account: this resource's own, and those of the official resource.</summary>
public static class CadConvars
{
    /// <summary>The community id. Overrides config.json.</summary>
    public const string CommunityId = "sonorandispatch_communityId";

    /// <summary>The API key, a secret. Overrides config.json.</summary>
    public const string ApiKey = "sonorandispatch_apiKey";

    /// <summary>The server's id in the CAD. Overrides config.json.</summary>
    public const string ServerId = "sonorandispatch_serverId";

    /// <summary>The CAD's address. Overrides config.json.</summary>
    public const string BaseUrl = "sonorandispatch_baseUrl";

    /// <summary>The official resource's community id. Used last.</summary>
    public const string OfficialCommunityId = "sonoran_communityID";

    /// <summary>The official resource's key. Used last. Other resources need a permission to read it.</summary>
    public const string OfficialApiKey = "sonoran_apiKey";

    /// <summary>The official resource's server id. Used last.</summary>
    public const string OfficialServerId = "sonoran_serverId";

    /// <summary>The value of the official resource's convars until it fills them. Treated as not set.</summary>
    public const string OfficialPlaceholder = "protection_initialized";
}
