using StandIn.Host;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>A network whose answers the test gives.</summary>
public sealed class InProcessHttp(Func<HostHttpRequest, HostHttpAnswer?> answer) : IHostHttp
{
    public List<HostHttpRequest> Requests { get; } = [];

    public void Send(HostHttpRequest request, Action<HostHttpAnswer> answered)
    {
        ArgumentNullException.ThrowIfNull(answered);
        Requests.Add(request);
        if (answer(request) is { } given) answered(given);
    }
}
