using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Brings the CAD to what the calls should be: one request at a time per call, several calls at a time, the most urgent first, within the
/// budgets. It keeps no queue of requests; it asks the reconciler anew each time, so what changed meanwhile simply becomes part of the
/// next one. A tick has two halves: <see cref="Prepare"/> chooses and marks, then the book is made durable, then <see cref="Dispatch"/>
/// sends, so that a power cut can never forget that something was sent.
/// </summary>
public sealed class Courier
{
    private const long LongestSleep = 1_000;

    private readonly CallBook _book;
    private readonly ICad? _cad;
    private readonly StepCarrier? _carrier;
    private readonly Settlement _settlement;
    private readonly RateBudgets _budgets;
    private readonly SendingGate _gate;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly SortedDictionary<int, Lane> _lanes = [];
    private readonly List<Errand> _round = [];
    private readonly List<Errand> _chosen = [];
    private readonly UnderWay _underWay;
    private long _nextLook;
    private long _nextTelling;

    /// <summary>Takes up every call in the book that is not settled.</summary>
    /// <param name="book">The calls.</param>
    /// <param name="cad">The CAD; <c>null</c> where the settings name none, so that calls are kept and nothing is sent.</param>
    /// <param name="gate">Whether anything may leave.</param>
    /// <param name="budgets">How much may leave.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance, for waits.</param>
    /// <param name="log">Where refusals and surprises are told.</param>
    public Courier(CallBook book, ICad? cad, SendingGate gate, RateBudgets budgets, IClock clock, IRandom random, ILog log)
    {
        (_book, _cad, _gate, _budgets, _clock, _log) = (book, cad, gate, budgets, clock, log);
        _carrier = cad is null ? null : new StepCarrier(cad, book, clock);
        _settlement = new Settlement(book, gate, clock, random, log);
        _underWay = new UnderWay(budgets, clock, random);
        foreach (var call in book.Calls) Wake(call, Settlement.LookUpAfter);

        // What comes back from the store is the same before and after: a request of the earlier run may still be on its way in.
        book.Changed += (before, after) => Wake(after, ReferenceEquals(before, after) ? Settlement.LookUpAfter : 0);
    }

    /// <summary>How many calls are not yet in the CAD as they should be.</summary>
    public int Waiting => _lanes.Count;

    /// <summary>Whether there is anything to do in a tick.</summary>
    public bool IsBusy => _lanes.Count > 0;

    /// <summary>Whether requests leave with the next <see cref="Dispatch"/>.</summary>
    public bool HasChosen => _chosen.Count > 0;

    /// <summary>The budgets, for the status.</summary>
    public RateBudgets Budgets => _budgets;

    /// <summary>When something may be sent next, on the monotonic clock, milliseconds, as far as is known now.</summary>
    public long NextDue => _lanes.Count == 0 ? long.MaxValue : _nextLook;

    /// <summary>Keeps a call back while facts about it are still being asked for, until <see cref="Release"/>.</summary>
    /// <param name="number">Which.</param>
    public void Hold(int number)
    {
        if (_lanes.TryGetValue(number, out var lane)) lane.IsHeld = true;
    }

    /// <summary>Ends a hold.</summary>
    public void Release(int number)
    {
        if (!_lanes.TryGetValue(number, out var lane)) return;

        lane.IsHeld = false;
        LookSoon();
    }

    /// <summary>Tries a call again at once, whatever it waited for: a parked one too.</summary>
    /// <returns>False where there is no such call, or nothing to try.</returns>
    public bool Retry(int number)
    {
        if (_book.Change(number, call => call with { Refusal = null, Parked = [] }) is not { } call) return false;

        Wake(call, 0);
        if (!_lanes.TryGetValue(number, out var lane)) return false;

        (lane.DueAt, lane.Failures) = (0, 0);
        LookSoon();
        return true;
    }

    /// <summary>How many calls wait for each endpoint of the CAD, those under way included.</summary>
    public IReadOnlyDictionary<CadEndpoint, int> WaitingByEndpoint()
    {
        var waiting = new Dictionary<CadEndpoint, int>();
        foreach (var number in _lanes.Keys)
        {
            if (_cad is null || _book.Find(number) is not { } call || Reconciler.Next(call, _clock.Milliseconds) is not { } step) continue;

            var endpoint = CadOperations.EndpointOf(_cad, call, step);
            waiting[endpoint] = (waiting.TryGetValue(endpoint, out var count) ? count : 0) + 1;
        }

        return waiting;
    }

    /// <summary>The first half of a tick: chooses what is sent and marks it in the book. Costs nothing while nothing can be sent.</summary>
    public void Prepare()
    {
        if (_lanes.Count == 0) return;

        if (_cad is null || !_gate.IsOpen)
        {
            TellDelayed();
            return;
        }

        if (_gate.NextTry is not null) TellDelayed();
        if (_clock.Milliseconds < _nextLook) return;

        Look(_cad);
        _round.Sort();
        foreach (var errand in _round) Choose(errand);
    }

    /// <summary>The second half: sends what was chosen. The book must have been made durable in between.</summary>
    public void Dispatch()
    {
        if (_chosen.Count == 0 || _cad is null || _carrier is null) return;

        var sending = _chosen.ToArray();
        _chosen.Clear();
        Task<CadAnswer<CallsRead>>? read = null;
        foreach (var errand in sending)
        {
            if (errand.IsRead) read ??= StepCarrier.ReadAsync(_cad);
            _ = CarryAsync(_cad, _carrier, errand, errand.IsRead ? read : null);
        }
    }

    private void TellDelayed()
    {
        // Before the first answer there is nothing to tell yet; and with thousands waiting, once a second is often enough.
        if ((_cad is not null && _gate.Trouble is null) || _clock.Milliseconds < _nextTelling) return;

        _nextTelling = _clock.Milliseconds + 1_000;
        _settlement.TellDelayed(_lanes.Keys);
    }

    private void Look(ICad cad)
    {
        _round.Clear();
        var now = _clock.Milliseconds;
        _nextLook = long.MaxValue;
        List<int>? settled = null;
        foreach (var lane in _lanes.Values)
        {
            if (lane.IsTaken) continue;
            if (lane.ReadyAt > now)
            {
                LookBy(lane.ReadyAt);
                continue;
            }

            if (_book.Find(lane.Number) is { } call && Reconciler.Next(call, now) is { } step)
                _round.Add(new Errand(lane, call, step, CadOperations.EndpointOf(cad, call, step), Rank.Of(call, step, now - lane.WaitsSince)));
            else (settled ??= []).Add(lane.Number);
        }

        settled?.ForEach(number => _lanes.Remove(number));
    }

    private void Choose(Errand errand)
    {
        if (_gate.NextTry is { } next && (_underWay.IsAny || _clock.Milliseconds < next))
        {
            // The answer to what is on its way looks again by itself.
            LookBy(_underWay.IsAny ? _clock.Milliseconds + LongestSleep : next);
            return;
        }

        if (_underWay.Bars(errand)) return;

        if (_underWay.WaitsUntil(errand) is { } until)
        {
            LookBy(until);
            return;
        }

        // One read answers everybody who waits for one, so only the first of them needs a place.
        var rides = errand.IsRead && _chosen.Exists(chosen => chosen.IsRead);
        if (!rides && !_underWay.TryTake(errand))
        {
            // A full line looks again when an answer comes. A place may also be taken by somebody else, whose answer is not told here.
            if (_underWay.HasRoom) LookBy(Math.Min(_budgets[errand.Endpoint].FreeAt(_clock.Milliseconds), _clock.Milliseconds + LongestSleep));
            return;
        }

        errand.Lane.IsTaken = true;
        _chosen.Add(errand);
        _underWay.Add(errand);
        Settlement.MarkSent(_book, errand);
    }

    private async Task CarryAsync(ICad cad, StepCarrier carrier, Errand errand, Task<CadAnswer<CallsRead>>? read)
    {
        var sentAt = _clock.Milliseconds;
        Outcome? outcome = null;
        try
        {
            outcome = await carrier.CarryAsync(errand.Call, errand.Step, read);
        }
        catch (Exception bug)
        {
            _log.Write(Messages.StepFailed, errand.Call.Number, errand.Step.GetType().Name, bug);
        }

        _underWay.Remove(errand, outcome, sentAt);
        errand.Lane.IsTaken = false;
        var hasOtherWay = CadOperations.EndpointOf(cad, errand.Call, errand.Step) != errand.Endpoint;
        if (_settlement.Settle(errand, outcome, hasOtherWay)) _lanes.Remove(errand.Lane.Number);
        LookSoon();
    }

    private void Wake(Call call, long wait)
    {
        LookSoon();
        var (now, known) = (_clock.Milliseconds, call.Known);
        if (wait > 0 && known.InDoubt.Count > 0)
            foreach (var detach in known.InDoubt.OfType<CadStep.Detach>()) _underWay.Expect(call.Number, detach.Unit, now + wait);

        if (_lanes.ContainsKey(call.Number) || Reconciler.Next(call, now) is null) return;

        var mayArrive = known.Existence == Existence.Maybe || known.NoteInDoubt || known.InDoubt.Count > 0;
        _lanes.Add(call.Number, new Lane { Number = call.Number, WaitsSince = now, DueAt = mayArrive ? now + wait : 0 });
    }

    private void LookSoon() => _nextLook = 0;

    private void LookBy(long time) => _nextLook = Math.Min(_nextLook, time);
}
