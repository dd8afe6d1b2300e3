using System.Globalization;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using HttpRequest = SonoranDispatch.Contracts.TransportRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The game server's HTTP client without sockets. Requests travel to the emulated CAD and back, and time out after five seconds of silence. A failure
/// has no headers and no body except its error text. Responses to an earlier run of the resource are dropped.
/// </summary>
internal sealed class SimulatedTransport(EmulatedCad cad, SimulationClock clock, Random chance, RequestAudit audit, FairnessCheck fairness, PlaceUpdateOrderCheck placeOrder) : IHttpTransport
{
    private const long Silence = 5_000;

    // How long the resource waits for an answer that never comes.
    private const long Patience = 60_000;

    // The look-up after a start is sent five seconds after it, and no start comes before the end of the previous run.
    private const int LatestArrival = 4_900;

    private readonly PriorityQueue<RequestInTransit, (long Due, int Number)> _flights = new();
    private int _sent;
    private int _run;
    private bool _isCut;

    /// <summary>When the next request or response arrives, in milliseconds of the simulation clock.</summary>
    public long NextDue => _flights.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <summary>Called when a request has been sent: the worst moment for a power cut.</summary>
    public Action Sent { get; set; } = () => { };

    /// <summary>Called with the number of a call in the CAD whose create the resource will get no usable answer to.</summary>
    public Action<int> CreateLost { get; set; } = _ => { };

    /// <summary>Whether the HTTP client itself fails: half of its requests throw, before or after they left.</summary>
    public bool Throws { get; set; }

    /// <summary>Whether the HTTP client itself fails: half of its requests are sent, and their answers never come.</summary>
    public bool IsSilent { get; set; }

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(HttpRequest request)
    {
        var answered = new TaskCompletionSource<TransportResponse>();
        if (_isCut)
        {
            fairness.IsLost(request);
            return answered.Task;
        }

        // A request that throws before it leaves took its turn like any other.
        fairness.Leaves(request);
        var throws = Throws && chance.Next(2) == 0;
        if (throws && chance.Next(2) == 0) throw Failure(request);

        audit.Leaves(request, IsToTheOther(request));
        if (!IsToTheOther(request)) placeOrder.Leaves(request);
        var transit = new RequestInTransit(++_sent, _run, request, answered, clock.Milliseconds) { IsAnswerLost = throws || (IsSilent && chance.Next(2) == 0) };
        _flights.Enqueue(transit, (clock.Milliseconds + Travel(), transit.Number));
        Sent();
        return throws ? throw Failure(request) : answered.Task;
    }

    /// <summary>The power goes: until the next run nothing more leaves the server. What has left is on its way.</summary>
    public void Cut() => _isCut = true;

    /// <summary>
    /// Starts a new run of the resource: responses to the previous run are dropped. Half of its requests that have not reached the CAD yet take some
    /// seconds longer, like lost packets that are retransmitted.
    /// </summary>
    public void NewRun()
    {
        _run++;
        _isCut = false;
        audit.NewRun();
        var flights = _flights.UnorderedItems.OrderBy(item => item.Priority.Number).ToList();
        _flights.Clear();
        foreach (var (transit, when) in flights)
        {
            var isLate = transit.Answer is null && chance.Next(2) == 0;
            _flights.Enqueue(transit, isLate ? (Math.Max(when.Due, clock.Milliseconds + chance.Next(LatestArrival)), when.Number) : when);
        }
    }

    /// <summary>Advances the time, one request and one response after another.</summary>
    /// <param name="until">The time in milliseconds of the simulation clock.</param>
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

        // The game server delivers responses in its tick, not when they arrive.
        clock.MoveTo(until);
        foreach (var transit in answers) Deliver(transit);
    }

    // Usually fast. Occasionally a packet is lost and retransmitted.
    private int Travel() => chance.Next(40) == 0 ? chance.Next(150, 3_500) : chance.Next(5, 150);

    private void Arrive(RequestInTransit transit)
    {
        var request = transit.Request;
        var path = new Uri(request.Url).PathAndQuery;
        var next = cad.Board.NextCallId;
        var response = cad.Handle(new EmulatorRequest(request.Method, path, request.Headers, request.Body ?? ""));
        audit.Handled(request, path, response, IsToTheOther(request));
        var back = clock.Milliseconds + response.DelayMilliseconds + chance.Next(5, 150);
        var seen = AsSeen(response);
        if (back - transit.SentAt > Silence) (back, seen) = (transit.SentAt + Silence, TransportResponse.NoAnswer("CURL error code 28: Operation timed out"));
        if (transit.IsAnswerLost) (back, seen) = (transit.SentAt + Patience, TransportResponse.NoAnswer("nothing"));
        _flights.Enqueue(transit with { Answer = seen }, (back, transit.Number));
        if (cad.Board.NextCallId > next && (transit.Run != _run || !RequestAudit.IsGood(seen))) CreateLost(next);
    }

    private void Deliver(RequestInTransit transit)
    {
        if (transit.Run != _run || transit.Answer is not { } response) return;

        var isGood = audit.Delivered(transit.Request, response, IsToTheOther(transit.Request));
        if (!IsToTheOther(transit.Request)) placeOrder.Answered(transit.Request, isGood);
        if (!transit.IsAnswerLost) transit.Answered.SetResult(response);
    }

    private InvalidOperationException Failure(HttpRequest request)
    {
        audit.Delivered(request, TransportResponse.NoAnswer("thrown"), IsToTheOther(request));
        return new InvalidOperationException("The HTTP client failed.");
    }

    private static bool IsToTheOther(HttpRequest request) =>
        request.Headers.Values.Any(value => value.Contains(AccountSchedule.OtherKey, StringComparison.Ordinal)) || request.Body?.Contains(AccountSchedule.OtherKey, StringComparison.Ordinal) == true;

    private static TimeSpan? WaitOf(EmulatorResponse response) =>
        response.Headers.TryGetValue("Retry-After", out var seconds) ? TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)) : null;

    private static TransportResponse AsSeen(EmulatorResponse response) => response.Effect switch
    {
        TransportEffect.None => new TransportResponse(response.Status, response.Body, WaitOf(response)),
        TransportEffect.Refused => TransportResponse.NoAnswer("CURL error code 7: Couldn't connect to server", sent: false),
        _ => TransportResponse.NoAnswer("CURL error code 52: Server returned nothing (no headers, no data)"),
    };
}
