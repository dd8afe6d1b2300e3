using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Chooses the requests that are sent in a tick. Of a call's next steps, the most urgent whose endpoint has room is a candidate. Candidates are chosen
/// in the order of <see cref="SendPriority"/>, with <see cref="LowerClassTurns"/> for those below. Nothing is allocated for a call that has to wait.
/// </summary>
internal sealed class RequestChooser(CallRepository repository, CadNumbers numbers, RateLimiters limiters, CadCircuitBreaker circuitBreaker, InFlightRequests inFlight, IClock clock)
{
    // A request of another component may hold a slot, and its response is not reported here.
    private const long LongestSleep = 1_000;

    // No page states how many calls one request may close.
    private const int MostClosedTogether = 50;

    // How long a panic waits for version 1 if version 2 would take it.
    private const long PanicsPatience = 1_000;

    private static readonly Comparison<CallSendState> InOrder = Compare;

    private readonly EndpointRoom _room = new(limiters);
    private readonly LowerClassTurns _turns = new();
    private readonly UnitMoves _moves = new();
    private readonly List<CallSendState> _candidates = [];
    private readonly List<SendCandidate> _chosen = [];
    private long _now;
    private int _closing;
    private bool _isReading;

    /// <summary>The requests that were chosen and not taken yet.</summary>
    public int Count => _chosen.Count;

    /// <summary>When another look is worthwhile, on the monotonic clock in milliseconds.</summary>
    public long NextLook { get; private set; }

    /// <summary>Starts a look.</summary>
    public void Begin()
    {
        _candidates.Clear();
        _now = clock.Milliseconds;
        NextLook = long.MaxValue;
        _room.Begin(_now);
        _moves.Begin();
    }

    /// <summary>Adds the units that a call's steps move, before any call is considered.</summary>
    public void AddMoves(Call call, List<CadStep> steps) => _moves.Add(call, steps);

    /// <summary>Makes the next look happen at a given time, unless it happens earlier.</summary>
    public void LookBy(long time) => NextLook = Math.Min(NextLook, time);

    /// <summary>Makes the call a candidate if an endpoint has room for one of its steps.</summary>
    /// <param name="cad">The CAD.</param>
    /// <param name="state">The call's state. It is ready and has no request in flight.</param>
    /// <param name="call">The call.</param>
    /// <param name="steps">Its next steps, at least one.</param>
    public void Consider(ICad cad, CallSendState state, Call call, List<CadStep> steps)
    {
        CandidateRequest? best = null;
        var waitsForUpdate = false;
        foreach (var step in steps)
        {
            // The read for a new position would keep the call busy when its update could go, for which that position waits anyway.
            if ((waitsForUpdate && step is CadStep.Refresh) || _moves.Waits(call, step)) continue;

            if (!IsOffered(cad, call, step))
            {
                LookBy(_now + LongestSleep);
                continue;
            }

            var request = RequestFor(cad, state, call, step);
            _room.Waits(request.Endpoint, request.Class);
            waitsForUpdate |= request is { Endpoint: CadEndpoint.Update, Class: < RequestClass.Position };
            if (!_room.Has(request.Endpoint, request.Class)) LookBy(Math.Min(_room.FreeAt(request.Endpoint, request.Class), _now + LongestSleep));

            // A lower class may still get a place by turn, or ride with a request that is sent anyway.
            if (!_room.Has(request.Endpoint, request.Class > RequestClass.Emergency ? RequestClass.Emergency : request.Class)) continue;
            if (best is null || IsBetter(request, best.Value)) best = request;
        }

        if (best is not { } candidate) return;

        state.Candidate = candidate;
        _candidates.Add(state);
    }

    /// <summary>Chooses among the candidates, marks the calls in the repository, and reserves the slots.</summary>
    public void Choose()
    {
        (_closing, _isReading) = (0, false);
        foreach (var pending in _chosen)
        {
            _isReading |= pending.IsRead;
            if (pending.IsBatched) _closing++;
        }

        _candidates.Sort(InOrder);
        foreach (var state in _candidates)
            if (!state.IsInFlight) ChooseInTurn(state);
    }

    /// <summary>Returns the chosen requests, which are to be sent now.</summary>
    public SendCandidate[] Take()
    {
        var taken = _chosen.ToArray();
        _chosen.Clear();
        return taken;
    }

    private static int Compare(CallSendState one, CallSendState other)
    {
        var ranks = one.Candidate.Rank.CompareTo(other.Candidate.Rank);
        if (ranks != 0) return ranks;

        var waits = one.WaitsSince.CompareTo(other.WaitsSince);
        return waits != 0 ? waits : one.Number.CompareTo(other.Number);
    }

    // A closed call cannot be changed any more, so closing goes first only where nothing else can go.
    private bool IsBetter(CandidateRequest request, CandidateRequest best)
    {
        var (has, had) = (_room.Has(request.Endpoint, request.Class), _room.Has(best.Endpoint, best.Class));
        return has != had ? has : request.Rank < best.Rank && request.Step is not CadStep.Close;
    }

    // Whether a number can be verified decides what is believed, so that is asked all the same. A read that is only for a place waits with the place.
    private static bool IsOffered(ICad cad, Call call, CadStep step) => step switch
    {
        CadStep.Verify => true,
        CadStep.Refresh when !cad.Offers(CadOperation.Move) && !Reconciler.HasUnconfirmed(call) => false,
        _ => cad.Offers(CadStepEndpoints.OperationOf(call, step)),
    };

    // Version 1 does not take the place of a call. Where no place update is free, version 2 creates the call with its place.
    private CandidateRequest RequestFor(ICad cad, CallSendState state, Call call, CadStep step)
    {
        var (endpoint, of) = (CadStepEndpoints.EndpointOf(cad, call, step), _moves.ClassOf(call, step));
        if (step is CadStep.Create && CadStepEndpoints.InsteadOfV1(cad, call) is { } other && _room.Has(other, of) && IsV1Worse(state, call, of))
            return new CandidateRequest(call, step, other, of, AvoidsV1: true);

        return new CandidateRequest(call, step, endpoint, of, AvoidsV1: false);
    }

    private bool IsV1Worse(CallSendState state, Call call, RequestClass of) => of == RequestClass.Panic
        ? _now - state.WaitsSince >= PanicsPatience || _room.FreeAt(CadEndpoint.V1, of) > _now + PanicsPatience
        : call.Desired.Place is not null && !_room.Has(CadEndpoint.Update, of);

    // Before a class takes a place, a lower one that has waited for five of them gets its turn.
    private void ChooseInTurn(CallSendState state)
    {
        var request = state.Candidate;
        if (_turns.IsDue(request.Endpoint, request.Class)) GiveTurn(request.Endpoint, request.Class, request.Class);
        Choose(state, request.Class);
    }

    // A turn is one place: where it goes further down, the class in between does not get another.
    private bool GiveTurn(CadEndpoint endpoint, RequestClass above, RequestClass roomOf)
    {
        foreach (var lower in _candidates)
        {
            if (lower.IsInFlight || lower.Candidate.Endpoint != endpoint || lower.Candidate.Class <= above) continue;
            if (_turns.IsDue(endpoint, lower.Candidate.Class) && GiveTurn(endpoint, lower.Candidate.Class, roomOf)) return true;
            if (Choose(lower, roomOf)) return true;
        }

        return false;
    }

    private bool Choose(CallSendState state, RequestClass roomOf)
    {
        if (circuitBreaker.NextTry is { } next && (inFlight.IsAny || _now < next))
        {
            // The response to the request in flight triggers another look.
            LookBy(inFlight.IsAny ? _now + LongestSleep : next);
            return false;
        }

        // One read answers all requests that wait for one, and one request closes several calls. Only the first needs a slot.
        var request = state.Candidate;
        var rides = (request.IsRead && _isReading) || (request.IsBatched && !state.ClosesAlone && _closing is > 0 and < MostClosedTogether);
        if (!rides && !IsFree(request, roomOf)) return false;

        var pending = new SendCandidate(state, request);
        if (inFlight.Blocks(pending)) return false;
        if (inFlight.WaitsUntil(pending) is { } until)
        {
            LookBy(until);
            return false;
        }

        Add(pending, rides);
        return true;
    }

    private bool IsFree(CandidateRequest request, RequestClass roomOf)
    {
        // With no free connection, the next response triggers another look.
        if (!inFlight.HasRoom(request.Class)) return false;

        var limiter = limiters[request.Endpoint];
        if (limiter.IsFree(_now, roomOf)) return true;

        LookBy(Math.Min(limiter.FreeAt(_now, request.Class), _now + LongestSleep));
        return false;
    }

    private void Add(SendCandidate pending, bool rides)
    {
        var request = pending.Request;
        pending.SyncState.IsInFlight = true;
        _chosen.Add(pending);
        _isReading |= pending.IsRead;
        if (pending.IsBatched) _closing++;
        inFlight.Add(pending, rides);
        _room.WaitsNoMore(request.Endpoint, request.Class);
        if (!rides) _turns.Gave(request.Endpoint, request.Class, _room.LowerWaits(request.Endpoint, request.Class));
        StepResultRecorder.MarkSent(repository, pending, numbers.Account);
    }
}
