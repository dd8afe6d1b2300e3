using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator;
using HttpRequest = SonoranDispatch.Contracts.HttpRequest;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// The game server's way out, without sockets: requests travel to the emulated CAD and back, five seconds of silence end them, a failure
/// has neither headers nor a body except for its text, and an answer to an earlier run of the resource is nobody's.
/// </summary>
internal sealed class GameWire(EmulatedCad cad, WorldClock clock, Random chance, Witness witness, Turns turns, Moves moves) : IHttp
{
    private const long Silence = 5_000;

    // The look-up after a start leaves five seconds after it, and no start comes before the end of the run before.
    private const int LatestArrival = 4_900;

    private readonly PriorityQueue<Flight, (long Due, int Number)> _flights = new();
    private int _sent;
    private int _run;

    /// <summary>When the next request arrives or the next answer comes, milliseconds of the world.</summary>
    public long NextDue => _flights.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <summary>Called when a request has left: the moment at which a power cut hurts most.</summary>
    public Action Sent { get; set; } = () => { };

    /// <inheritdoc />
    public Task<HttpAnswer> SendAsync(HttpRequest request)
    {
        var answered = new TaskCompletionSource<HttpAnswer>();
        turns.Leaves(request);
        moves.Leaves(request);
        var flight = new Flight(++_sent, _run, request, answered, clock.Milliseconds);
        _flights.Enqueue(flight, (clock.Milliseconds + Travel(), flight.Number));
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
        foreach (var (flight, when) in flights)
        {
            var isLate = flight.Answer is null && chance.Next(2) == 0;
            _flights.Enqueue(flight, isLate ? (Math.Max(when.Due, clock.Milliseconds + chance.Next(LatestArrival)), when.Number) : when);
        }
    }

    /// <summary>Moves time on, request by request and answer by answer.</summary>
    /// <param name="until">Milliseconds of the world.</param>
    public void MoveTo(long until)
    {
        var answers = new List<Flight>();
        while (_flights.TryPeek(out var flight, out var when) && when.Due <= until)
        {
            _flights.Dequeue();
            clock.MoveTo(when.Due);
            if (flight.Answer is null) Arrive(flight);
            else answers.Add(flight);
        }

        // The game server hands answers over in its tick, not when they come.
        clock.MoveTo(until);
        foreach (var flight in answers) Deliver(flight);
    }

    // Mostly it is quick; now and then a packet is lost and sent again.
    private int Travel() => chance.Next(40) == 0 ? chance.Next(150, 3_500) : chance.Next(5, 150);

    private void Arrive(Flight flight)
    {
        var request = flight.Request;
        var path = new Uri(request.Url).PathAndQuery;
        var answer = cad.Handle(new EmulatorRequest(request.Method, path, request.Headers, request.Body ?? ""));
        witness.Handled(request, path, answer);
        var back = clock.Milliseconds + answer.DelayMilliseconds + chance.Next(5, 150);
        var seen = AsSeen(answer);
        if (back - flight.SentAt > Silence) (back, seen) = (flight.SentAt + Silence, HttpAnswer.NoAnswer("CURL error code 28: Operation timed out"));
        _flights.Enqueue(flight with { Answer = seen }, (back, flight.Number));
    }

    private void Deliver(Flight flight)
    {
        if (flight.Run != _run || flight.Answer is not { } answer) return;

        moves.Answered(flight.Request, witness.Delivered(flight.Request, answer));
        flight.Answered.SetResult(answer);
    }

    private static HttpAnswer AsSeen(EmulatorAnswer answer) => answer.Effect switch
    {
        TransportEffect.None => new HttpAnswer(answer.Status, answer.Body),
        TransportEffect.Refused => HttpAnswer.NoAnswer("CURL error code 7: Couldn't connect to server", sent: false),
        _ => HttpAnswer.NoAnswer("CURL error code 52: Server returned nothing (no headers, no data)"),
    };
}
