using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Time;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>One server's way to the CAD: a request takes its time to get there, and its answer to come back.</summary>
/// <param name="cad">Who answers.</param>
/// <param name="clock">Time.</param>
/// <param name="random">Chance.</param>
/// <param name="longest">The longest way there, and the longest back, milliseconds.</param>
internal sealed class DelayedTransport(EmulatedCad cad, IClock clock, Random random, int longest) : IHttpTransport
{
    private readonly PriorityQueue<Action, (long Due, int Order)> _under = new();
    private int _order;

    /// <summary>Creates the CAD took.</summary>
    public int Taken { get; private set; }

    /// <summary>Requests the CAD refused for their number.</summary>
    public int Refused { get; private set; }

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

    /// <summary>Moves on what is due.</summary>
    public void Advance()
    {
        while (_under.TryPeek(out _, out var when) && when.Due <= clock.Milliseconds) _under.Dequeue()();
    }

    private void Later(Action then) => _under.Enqueue(then, (clock.Milliseconds + random.Next(5, longest + 1), _order++));
}
