namespace StandIn.Host.Http;

/// <summary>The way out to the network. An answer may be given on any thread; the host hands it to the script in a later tick.</summary>
public interface IHostHttp
{
    /// <summary>Sends a request.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="answered">Called once. Calls after the first, or after the host gave up, are ignored.</param>
    void Send(HostHttpRequest request, Action<HostHttpResponse> answered);
}
