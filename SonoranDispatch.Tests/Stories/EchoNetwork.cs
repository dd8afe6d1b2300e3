using StandIn.Host.Http;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A CAD that answers version requests normally, and every other request with that request's own headers and body.</summary>
internal sealed class EchoNetwork(IHostHttp cad, int status, Func<string, string> write) : IHostHttp
{
    /// <summary>The echoes it sent.</summary>
    public List<string> Echoes { get; } = [];

    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        if (request.Url.EndsWith("version", StringComparison.Ordinal))
        {
            cad.Send(request, answered);
            return;
        }

        var echo = write(string.Join(' ', request.Headers.Select(header => header.Key + ": " + header.Value)) + " " + request.Body);
        Echoes.Add(echo);
        answered(status == 0 ? HostHttpResponse.NoAnswer(CurlError.ConnectionReset, echo) : HostHttpResponse.Plain(status, echo));
    }
}
