namespace SonoranDispatch.Contracts;

/// <summary>The way out to the network. One answer for each request, failures included: it never throws and never faults its task.</summary>
public interface IHttp
{
    /// <summary>Sends one request.</summary>
    /// <param name="request">What to send.</param>
    /// <returns>The answer, or <see cref="HttpAnswer.NoAnswer"/> where none came.</returns>
    Task<HttpAnswer> SendAsync(HttpRequest request);
}
