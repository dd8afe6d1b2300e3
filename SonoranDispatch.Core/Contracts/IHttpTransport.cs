namespace SonoranDispatch.Contracts;

/// <summary>Sends HTTP requests. Every request gets one response, failures included: it never throws and never faults its task.</summary>
public interface IHttpTransport
{
    /// <summary>Sends one request.</summary>
    /// <returns>The response, or <see cref="TransportResponse.NoAnswer"/> if none arrived.</returns>
    Task<TransportResponse> SendAsync(TransportRequest request);
}
