using StandIn.Host.Http;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>An HTTP client whose responses come from the test.</summary>
public sealed class InProcessHttp(Func<HostHttpRequest, HostHttpResponse?> answer) : IHostHttp
{
    public List<HostHttpRequest> Requests { get; } = [];

    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        Requests.Add(request);
        if (answer(request) is { } given) answered(given);
    }
}
