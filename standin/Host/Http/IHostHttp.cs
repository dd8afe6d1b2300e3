namespace StandIn.Host.Http;

/// <summary>The HTTP client of the host. A response may arrive on any thread. The host passes it to the script in a later tick.</summary>
public interface IHostHttp
{
    /// <summary>Sends a request.</summary>
    /// <param name="request">The request to send.</param>
    /// <param name="answered">Called once. Calls after the first, or after the host timed out, are ignored.</param>
    void Send(HostHttpRequest request, Action<HostHttpResponse> answered);
}
