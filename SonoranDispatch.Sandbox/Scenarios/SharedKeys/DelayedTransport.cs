using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Time;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>One server's connection to the CAD, which delays requests and responses.</summary>
/// <param name="cad">The CAD that responds.</param>
/// <param name="clock">The clock.</param>
/// <param name="random">The random source of the delays.</param>
/// <param name="longest">The longest delay of a request, and of a response, in milliseconds.</param>
internal sealed class DelayedTransport(EmulatedCad cad, IClock clock, Random random, int longest) : IHttpTransport
{
    private readonly PriorityQueue<Action, (long Due, int Order)> _under = new();
    private int _order;

    /// <summary>Create requests that the CAD accepted.</summary>
    public int Taken { get; private set; }

    /// <summary>Requests that the CAD rejected because of its rate limit.</summary>
    public int Refused { get; private set; }

    /// <summary>When the next request or response is due, in milliseconds of the clock; <see cref="long.MaxValue"/> if none is on its way.</summary>
    public long NextDue => _under.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(HttpRequest request)
    {
        var answered = new TaskCompletionSource<TransportResponse>();
        Later(() =>
        {
            var response = cad.Handle(new EmulatorRequest(request.Method, new Uri(request.Url).PathAndQuery, request.Headers, request.Body ?? ""));
            if (response.Status == 429) Refused++;
            else if (response.IsSuccess && request.Method == "POST") Taken++;
            Later(() => answered.SetResult(new TransportResponse(response.Status, response.Body)));
        });
        return answered.Task;
    }

    /// <summary>Delivers the requests and responses that are due.</summary>
    public void Advance()
    {
        while (_under.TryPeek(out _, out var when) && when.Due <= clock.Milliseconds) _under.Dequeue()();
    }

    private void Later(Action then) => _under.Enqueue(then, (clock.Milliseconds + random.Next(5, longest + 1), _order++));
}
