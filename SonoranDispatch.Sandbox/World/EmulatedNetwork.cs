using SonoranDispatch.Sandbox.CadEmulator;
using StandIn.Host.Http;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>
/// A network without sockets on the game's own clock. Requests go directly to the emulator, and responses arrive after a fixed time. Simulated hours
/// therefore pass in milliseconds, and the same run gives the same responses.
/// </summary>
/// <param name="cad">The CAD that responds.</param>
/// <param name="clock">The clock.</param>
/// <param name="latency">How long a request and its response take together, in milliseconds.</param>
public sealed class EmulatedNetwork(EmulatedCad cad, IGameClock clock, int latency = 40) : IHostHttp
{
    private readonly PriorityQueue<Action, (long Due, int Order)> _coming = new();
    private int _order;

    /// <summary>Whether requests reach the CAD and no answer ever comes, not even that there is none: the game server lost track of them.</summary>
    public bool IsSilent { get; set; }

    /// <inheritdoc />
    public void Send(HostHttpRequest request, Action<HostHttpResponse> answered)
    {
        var path = new Uri(request.Url).PathAndQuery;
        var response = cad.Handle(new EmulatorRequest(request.Method, path, request.Headers, request.Body));
        if (IsSilent) return;

        var due = clock.Milliseconds + latency + response.DelayMilliseconds;
        _coming.Enqueue(() => answered(AsSeen(response)), (due, _order++));
    }

    /// <summary>Delivers the responses that are due. Called before each tick.</summary>
    public void Advance()
    {
        while (_coming.TryPeek(out _, out var when) && when.Due <= clock.Milliseconds) _coming.Dequeue()();
    }

    private static HostHttpResponse AsSeen(EmulatorResponse response) => response.Effect switch
    {
        TransportEffect.None => new HostHttpResponse(response.Status, response.Body, response.Headers),
        TransportEffect.Refused => HostHttpResponse.NoAnswer(CurlError.ConnectionRefused, "Couldn't connect to server"),
        _ => HostHttpResponse.NoAnswer(CurlError.ConnectionReset, "Recv failure: Connection reset by peer"),
    };
}
