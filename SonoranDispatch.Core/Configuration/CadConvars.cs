namespace SonoranDispatch.Configuration;

/// <summary>The names of the convars that say which CAD account to use: the project's own, and those of the official resource.</summary>
public static class CadConvars
{
    /// <summary>The community's id; wins over config.json.</summary>
    public const string CommunityId = "sonorandispatch_communityId";

    /// <summary>The API key, secret; wins over config.json.</summary>
    public const string ApiKey = "sonorandispatch_apiKey";

    /// <summary>The server's id in the CAD; wins over config.json.</summary>
    public const string ServerId = "sonorandispatch_serverId";

    /// <summary>The CAD's address; wins over config.json.</summary>
    public const string BaseUrl = "sonorandispatch_baseUrl";

    /// <summary>The official resource's community id; asked last.</summary>
    public const string OfficialCommunityId = "sonoran_communityID";

    /// <summary>The official resource's key; asked last. Other resources read it only with a permission.</summary>
    public const string OfficialApiKey = "sonoran_apiKey";

    /// <summary>The official resource's server id; asked last.</summary>
    public const string OfficialServerId = "sonoran_serverId";

    /// <summary>What the official resource's convars hold until it has filled them: the same as nothing.</summary>
    public const string OfficialPlaceholder = "protection_initialized";
}
