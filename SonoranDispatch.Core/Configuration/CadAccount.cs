namespace SonoranDispatch.Configuration;

/// <summary>The CAD's address and the credentials used for it. <see cref="ToString"/> omits the key.</summary>
/// <param name="BaseUrl">The address without a trailing slash, such as "https://api.sonorancad.com".</param>
/// <param name="CommunityId">The community id. Only v1 needs it.</param>
/// <param name="ApiKey">The API key. Secret.</param>
/// <param name="ServerId">The server's id in the CAD, from 1.</param>
public sealed record CadAccount(string BaseUrl, string CommunityId, string ApiKey, int ServerId)
{
    /// <inheritdoc />
    public override string ToString() => BaseUrl + " server " + ServerId.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
