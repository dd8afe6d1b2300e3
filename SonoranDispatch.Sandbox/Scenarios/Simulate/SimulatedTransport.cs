using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The game server's way out, without sockets: requests travel to the emulated CAD and back, five seconds of silence end them, a failure
/// has neither headers nor a body except for its text, and an answer to an earlier run of the resource is nobody's.
/// </summary>
internal sealed class SimulatedTransport(EmulatedCad cad, SimulationClock clock, Random chance, RequestAudit audit, FairnessCheck fairness, PlaceUpdateOrderCheck placeOrder) : IHttpTransport
{
    private const long Silence = 5_000;

    // The look-up after a start leaves five seconds after it, and no start comes before the end of the run before.
    private const int LatestArrival = 4_900;

    private readonly PriorityQueue<RequestInTransit, (long Due, int Number)> _flights = new();
    private int _sent;
    private int _run;

    /// <summary>When the next request arrives or the next answer comes, milliseconds of the world.</summary>
    public long NextDue => _flights.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <summary>Called when a request has left: the moment at which a power cut hurts most.</summary>
    public Action Sent { get; set; } = () => { };

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(HttpRequest request)
    {
        var answered = new TaskCompletionSource<TransportResponse>();
        fairness.Leaves(request);
        placeOrder.Leaves(request);
        var transit = new RequestInTransit(++_sent, _run, request, answered, clock.Milliseconds);
        _flights.Enqueue(transit, (clock.Milliseconds + Travel(), transit.Number));
        Sent();
        return answered.Task;
    }

    /// <summary>
    /// The resource is another one from now on: what comes for the earlier one is dropped. Of its requests that have not reached the CAD
    /// yet, half take some seconds more, as packets do that are lost and sent again.
    /// </summary>
    public void NewRun()
    {
        _run++;
        var flights = _flights.UnorderedItems.OrderBy(item => item.Priority.Number).ToList();
        _flights.Clear();
        foreach (var (transit, when) in flights)
        {
            var isLate = transit.Answer is null && chance.Next(2) == 0;
            _flights.Enqueue(transit, isLate ? (Math.Max(when.Due, clock.Milliseconds + chance.Next(LatestArrival)), when.Number) : when);
        }
    }

    /// <summary>Moves time on, request by request and answer by answer.</summary>
    /// <param name="until">Milliseconds of the world.</param>
    public void MoveTo(long until)
    {
        var answers = new List<RequestInTransit>();
        while (_flights.TryPeek(out var transit, out var when) && when.Due <= until)
        {
            _flights.Dequeue();
            clock.MoveTo(when.Due);
            if (transit.Answer is null) Arrive(transit);
            else answers.Add(transit);
        }

        // The game server hands answers over in its tick, not when they come.
        clock.MoveTo(until);
        foreach (var transit in answers) Deliver(transit);
    }

    // Mostly it is quick; now and then a packet is lost and sent again.
    private int Travel() => chance.Next(40) == 0 ? chance.Next(150, 3_500) : chance.Next(5, 150);

    private void Arrive(RequestInTransit transit)
    {
        var request = transit.Request;
        var path = new Uri(request.Url).PathAndQuery;
        var response = cad.Handle(new EmulatorRequest(request.Method, path, request.Headers, request.Body ?? ""));
        audit.Handled(request, path, response);
        var back = clock.Milliseconds + response.DelayMilliseconds + chance.Next(5, 150);
        var seen = AsSeen(response);
        if (back - transit.SentAt > Silence) (back, seen) = (transit.SentAt + Silence, TransportResponse.NoAnswer("CURL error code 28: Operation timed out"));
        _flights.Enqueue(transit with { Answer = seen }, (back, transit.Number));
    }

    private void Deliver(RequestInTransit transit)
    {
        if (transit.Run != _run || transit.Answer is not { } response) return;

        placeOrder.Answered(transit.Request, audit.Delivered(transit.Request, response));
        transit.Answered.SetResult(response);
    }

    private static TransportResponse AsSeen(EmulatorResponse response) => response.Effect switch
    {
        TransportEffect.None => new TransportResponse(response.Status, response.Body),
        TransportEffect.Refused => TransportResponse.NoAnswer("CURL error code 7: Couldn't connect to server", sent: false),
        _ => TransportResponse.NoAnswer("CURL error code 52: Server returned nothing (no headers, no data)"),
    };
}
