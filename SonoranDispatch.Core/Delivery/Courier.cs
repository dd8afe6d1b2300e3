using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Brings the CAD to what the calls should be: one request at a time per call, several calls at a time. It keeps no queue of requests;
/// it asks the reconciler anew each time, so what changed while a request was under way simply becomes part of the next one.
/// </summary>
public sealed class Courier
{
    // The game server allows eight connections a host; half of them leaves room for whatever else talks to the CAD.
    private const int MostInFlight = 4;

    // A create that timed out may still be on its way in: looking too early would not see it.
    private const long LookUpAfter = 5_000;

    private readonly CallBook _book;
    private readonly StepCarrier? _carrier;
    private readonly SendingGate _gate;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly ILog _log;
    private readonly SortedDictionary<int, Lane> _lanes = [];
    private readonly List<Lane> _round = [];
    private int _inFlight;

    /// <summary>Takes up every call in the book that is not settled.</summary>
    /// <param name="book">The calls.</param>
    /// <param name="cad">The CAD; <c>null</c> where the settings name none, so that calls are kept and nothing is sent.</param>
    /// <param name="gate">Whether anything may leave.</param>
    /// <param name="clock">Time.</param>
    /// <param name="random">Chance, for waits.</param>
    /// <param name="log">Where refusals and surprises are told.</param>
    public Courier(CallBook book, ICad? cad, SendingGate gate, IClock clock, IRandom random, ILog log)
    {
        (_book, _gate, _clock, _random, _log) = (book, gate, clock, random, log);
        _carrier = cad is null ? null : new StepCarrier(cad, new CallsReading(cad), book, clock);
        foreach (var call in book.Calls) Wake(call);
        book.Changed += (_, after) => Wake(after);
    }

    /// <summary>How many calls are not yet in the CAD as they should be.</summary>
    public int Waiting => _lanes.Count;

    /// <summary>Whether there is anything to do in a tick.</summary>
    public bool IsBusy => _lanes.Count > 0;

    /// <summary>Keeps a call back while facts about it are still being asked for.</summary>
    /// <param name="number">Which.</param>
    /// <param name="milliseconds">How long at the most.</param>
    public void Hold(int number, long milliseconds)
    {
        if (_lanes.TryGetValue(number, out var lane)) lane.HeldUntil = _clock.Milliseconds + milliseconds;
    }

    /// <summary>Ends a hold early.</summary>
    public void Release(int number)
    {
        if (_lanes.TryGetValue(number, out var lane)) lane.HeldUntil = 0;
    }

    /// <summary>Sends what is due. Called each tick; costs nothing when every call is settled.</summary>
    public void Advance()
    {
        if (_lanes.Count == 0) return;
        if (_carrier is null || !_gate.IsOpen)
        {
            // Before the first answer there is nothing to tell yet.
            if (_carrier is null || _gate.Trouble is not null) TellDelayed();
            return;
        }

        // Sending can change the lanes (an answer may come at once), so the round is fixed first.
        _round.Clear();
        var now = _clock.Milliseconds;
        foreach (var lane in _lanes.Values)
            if (!lane.InFlight && lane.DueAt <= now && lane.HeldUntil <= now) _round.Add(lane);

        foreach (var lane in _round)
        {
            if (_inFlight >= MostInFlight || !_gate.IsOpen) break;
            if (_lanes.ContainsKey(lane.Number)) Send(lane);
        }
    }

    private void Wake(Call call)
    {
        if (_lanes.ContainsKey(call.Number)) return;
        if (Reconciler.Next(call, _clock.Milliseconds) is null) return;

        _lanes.Add(call.Number, new Lane { Number = call.Number });
    }

    private void Send(Lane lane)
    {
        if (_carrier is null || _book.Find(lane.Number) is not { } call || Reconciler.Next(call, _clock.Milliseconds) is not { } step)
        {
            _lanes.Remove(lane.Number);
            return;
        }

        lane.InFlight = true;
        _inFlight++;
        _ = CarryAsync(_carrier, lane, call, step);
    }

    private async Task CarryAsync(StepCarrier carrier, Lane lane, Call call, CadStep step)
    {
        Outcome? outcome = null;
        try
        {
            outcome = await carrier.CarryAsync(call, step);
        }
        catch (Exception bug)
        {
            _log.Write(Messages.StepFailed, call.Number, step.GetType().Name, bug);
        }

        lane.InFlight = false;
        _inFlight--;
        if (outcome is null) PutOff(lane, RetrySchedule.LongestWait);
        else Settle(lane, step, outcome);
    }

    private void Settle(Lane lane, CadStep step, Outcome outcome)
    {
        _book.Change(lane.Number, outcome.Apply);
        switch (outcome.Verdict)
        {
            case Verdict.Delivered:
                lane.Failures = 0;
                lane.DueAt = 0;
                _gate.Answered();
                if (_book.Find(lane.Number) is not { } call || Reconciler.Next(call, _clock.Milliseconds) is null) _lanes.Remove(lane.Number);
                break;
            case Verdict.TryAgain again:
                Falter(lane, again.Failure, again.After);
                break;
            case Verdict.Unknown unknown:
                Doubt(lane, step, unknown.Failure);
                break;
            case Verdict.Refused refused:
                Park(lane, step, refused.Failure);
                break;
            case Verdict.Stopped stopped:
                _gate.Close(stopped.Failure);
                TellDelayed();
                break;
        }
    }

    private void Falter(Lane lane, CadFailure failure, TimeSpan? after)
    {
        lane.Failures++;
        var wait = after is { } asked ? (long)asked.TotalMilliseconds : RetrySchedule.Wait(lane.Failures, _random.Next());
        PutOff(lane, wait);
        _gate.Faltered(failure);
        TellDelayed(lane.Number);
    }

    private void Doubt(Lane lane, CadStep step, CadFailure failure)
    {
        _book.Change(lane.Number, call => call with
        {
            Known = step is CadStep.Create ? call.Known with { Existence = Existence.Maybe } : call.Known with { NoteInDoubt = true },
        });
        Falter(lane, failure, null);
        PutOff(lane, Math.Max(LookUpAfter, lane.DueAt - _clock.Milliseconds));
    }

    private void Park(Lane lane, CadStep step, CadFailure failure)
    {
        var refusal = new Refusal(failure.Text, _clock.UtcNow);
        lane.Failures = 0;
        var call = _book.Change(lane.Number, call => step switch
        {
            CadStep.Create => call with { Refusal = refusal },
            CadStep.AddNote note => call with
            {
                Parked = [.. call.Parked, new ParkedChange(step, refusal)],
                Known = call.Known with { NotesSent = note.Index + 1 },
            },
            _ => call with { Parked = [.. call.Parked, new ParkedChange(step, refusal)] },
        });
        _log.Write(step is CadStep.Create ? Messages.CallRefused : Messages.ChangeRefused, lane.Number, step.GetType().Name, failure.Status, failure.Text);
        if (call is null || Reconciler.Next(call, _clock.Milliseconds) is null) _lanes.Remove(lane.Number);
    }

    private void PutOff(Lane lane, long milliseconds) => lane.DueAt = _clock.Milliseconds + milliseconds;

    private void TellDelayed()
    {
        foreach (var number in _lanes.Keys.ToList()) TellDelayed(number);
    }

    private void TellDelayed(int number)
    {
        if (_book.Find(number) is { Delayed: false, State: CallState.Accepted })
            _book.Change(number, call => call with { Delayed = true });
    }
}
