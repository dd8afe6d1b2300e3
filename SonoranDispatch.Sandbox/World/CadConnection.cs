namespace SonoranDispatch.Sandbox.World;

/// <summary>Which CAD the sandbox's server talks to. Its text form leaves out the key.</summary>
/// <param name="BaseUrl">Address.</param>
/// <param name="CommunityId">Community id; v1 needs it.</param>
/// <param name="ApiKey">Secret.</param>
/// <param name="ServerId">Server id in the CAD.</param>
public sealed record CadConnection(string BaseUrl, string CommunityId, string ApiKey, string ServerId = "1")
{
    /// <summary>The convars a server owner would set in server.cfg.</summary>
    public IReadOnlyDictionary<string, string> Convars => new Dictionary<string, string>
    {
        ["sonorandispatch_baseUrl"] = BaseUrl,
        ["sonorandispatch_communityId"] = CommunityId,
        ["sonorandispatch_apiKey"] = ApiKey,
        ["sonorandispatch_serverId"] = ServerId,
    };

    /// <summary>A text with the key blanked.</summary>
    public string Mask(string text) => ApiKey.Length == 0 ? text : text.Replace(ApiKey, "***", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => BaseUrl;
}
