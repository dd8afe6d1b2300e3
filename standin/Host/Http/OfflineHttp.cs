namespace StandIn.Host.Http;

/// <summary>An HTTP client without a network: every request fails at once.</summary>
public sealed class OfflineHttp : IHostHttp
{
    /// <inheritdoc/>
    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        if (answered is null) throw new ArgumentNullException(nameof(answered));
        answered(HostHttpResponse.NoAnswer(CurlError.ConnectionRefused, "Couldn't connect to server"));
    }
}
