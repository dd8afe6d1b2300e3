namespace SonoranDispatch.Sandbox.World;

/// <summary>The CAD that the sandbox's server connects to. Its string form leaves out the key.</summary>
/// <param name="BaseUrl">Address.</param>
/// <param name="CommunityId">Community id, which v1 needs.</param>
/// <param name="ApiKey">The API key, which is secret.</param>
/// <param name="ServerId">Server id in the CAD.</param>
public sealed record CadConnection(string BaseUrl, string CommunityId, string ApiKey, string ServerId = "1")
{
    /// <summary>The convars that a server owner would set in server.cfg.</summary>
    public IReadOnlyDictionary<string, string> Convars => new Dictionary<string, string>
    {
        ["sonorandispatch_baseUrl"] = BaseUrl,
        ["sonorandispatch_communityId"] = CommunityId,
        ["sonorandispatch_apiKey"] = ApiKey,
        ["sonorandispatch_serverId"] = ServerId,
    };

    /// <summary>Returns a text with the key masked.</summary>
    public string Mask(string text) => ApiKey.Length == 0 ? text : text.Replace(ApiKey, "***", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => BaseUrl;
}
