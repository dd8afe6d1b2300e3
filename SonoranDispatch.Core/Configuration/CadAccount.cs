namespace SonoranDispatch.Configuration;

/// <summary>Where the CAD is and who asks. Its text form leaves out the key.</summary>
/// <param name="BaseUrl">Without a trailing slash, such as "https://api.sonorancad.com".</param>
/// <param name="CommunityId">Needed by v1 only.</param>
/// <param name="ApiKey">Secret.</param>
/// <param name="ServerId">The server's id in the CAD, from 1.</param>
public sealed record CadAccount(string BaseUrl, string CommunityId, string ApiKey, int ServerId)
{
    /// <inheritdoc />
    public override string ToString() => BaseUrl + " server " + ServerId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
