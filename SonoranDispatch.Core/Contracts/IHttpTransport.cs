namespace SonoranDispatch.Contracts;

/// <summary>The way out to the network. One answer for each request, failures included: it never throws and never faults its task.</summary>
public interface IHttpTransport
{
    /// <summary>Sends one request.</summary>
    /// <param name="request">What to send.</param>
    /// <returns>The answer, or <see cref="TransportResponse.NoAnswer"/> where none came.</returns>
    Task<TransportResponse> SendAsync(TransportRequest request);
}
