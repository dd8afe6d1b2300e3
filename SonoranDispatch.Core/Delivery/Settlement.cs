using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Writes into the book what became of a request: marks it before it leaves, and afterwards what the CAD is known to hold, when to try
/// again, what to look up, and what to park.
/// </summary>
internal sealed class Settlement(CallBook book, SendingGate gate, IClock clock, IRandom random, ILog log)
{
    /// <summary>A create that got no answer may still be on its way in: looking earlier than this would not see it, milliseconds.</summary>
    public const long LookUpAfter = 5_000;

    /// <summary>How long reads may fail, while the CAD does other things, before a call is sent again unseen, milliseconds.</summary>
    public const long LongestBlindness = 600_000;

    /// <summary>
    /// Marks a call before a request leaves: that it may have been done, whatever becomes of the answer and of this run. Where it takes a unit
    /// off, the unit's other calls are marked too.
    /// </summary>
    public static void MarkSent(CallBook book, Errand errand)
    {
        // What another request of this tick marked has to stay.
        var known = (book.Find(errand.Lane.Number) ?? errand.Call).Known;
        var marked = errand.Step switch
        {
            CadStep.Create => StepCarrier.Sent(errand.Call) with { Existence = Existence.Maybe, Units = [.. known.Units.Union(StepCarrier.Sent(errand.Call).Units)] },
            CadStep.AddNote => known with { NoteInDoubt = true },
            CadStep.Edit or CadStep.Move or CadStep.SetPrimary or CadStep.Attach or CadStep.Detach when !known.InDoubt.Contains(errand.Step) =>
                known with { InDoubt = [.. known.InDoubt, errand.Step] },
            _ => known,
        };
        if (!ReferenceEquals(marked, known)) book.Change(errand.Lane.Number, call => call with { Known = marked });
        if (errand.Step is CadStep.Detach detach) DoubtElsewhere(book, errand.Lane.Number, detach.Unit);
    }

    /// <summary>Settles one request.</summary>
    /// <param name="errand">What was asked.</param>
    /// <param name="outcome">What came of it; <c>null</c> where the project itself failed.</param>
    /// <param name="hasOtherWay">Whether the same step would now go another way than this request did.</param>
    /// <returns>True where the call needs nothing more.</returns>
    public bool Settle(Errand errand, Outcome? outcome, bool hasOtherWay = false)
    {
        var (lane, step) = (errand.Lane, errand.Step);
        if (outcome is null)
        {
            PutOff(lane, RetrySchedule.LongestWait);
            return false;
        }

        book.Change(lane.Number, outcome.Apply);
        if (step is CadStep.Detach detach) DoubtElsewhere(book, lane.Number, detach.Unit);
        switch (outcome.Verdict)
        {
            case Verdict.Delivered:
                (lane.Failures, lane.DueAt, lane.WaitsSince) = (0, 0, clock.Milliseconds);
                if (errand.IsRead) lane.BlindSince = null;
                gate.Answered();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited }:
                // The endpoint's budget knows how long to wait; the call itself did nothing wrong.
                gate.Left();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.VersionGone or CadFailureKind.NeedsUnits } when hasOtherWay:
                // The other way has not been tried yet, and is, as soon as its budget allows.
                gate.Left();
                break;
            case Verdict.TryAgain again:
                Falter(lane, again.Failure, again.After);
                if (step is CadStep.LookUp) StayBlind(lane);
                break;
            case Verdict.Unknown unknown:
                Falter(lane, unknown.Failure, null);
                PutOff(lane, LookUpAfter);
                break;
            case Verdict.Refused refused:
                gate.Left();
                Park(lane, step, refused.Failure);
                break;
            case Verdict.Stopped stopped:
                gate.Close(stopped.Failure);
                TellDelayed(lane.Number);
                break;
        }

        return book.Find(lane.Number) is not { } call || Reconciler.Next(call, clock.Milliseconds) is null;
    }

    /// <summary>Calls that cannot go to the CAD now are marked, so that their callers are told.</summary>
    public void TellDelayed(IEnumerable<int> numbers)
    {
        foreach (var number in numbers.ToList()) TellDelayed(number);
    }

    // The CAD takes a unit off whatever it is attached to, or may have done so: no other call can be sure of it any more.
    private static void DoubtElsewhere(CallBook book, int number, UnitTarget unit)
    {
        foreach (var other in book.Calls.Where(other => other.Number != number && other.Known.Units.Any(unit.MeetsWith)).ToList())
            book.Change(other.Number, call => call with { Known = call.Known with { InDoubt = [.. call.Known.InDoubt.Union(Detached(call.Known, unit))] } });
    }

    private static IEnumerable<CadStep> Detached(KnownCall known, UnitTarget unit) =>
        known.Units.Where(unit.MeetsWith).Select(held => new CadStep.Detach(held));

    private void TellDelayed(int number)
    {
        if (book.Find(number) is { Delayed: false, State: CallState.Accepted })
            book.Change(number, call => call with { Delayed = true });
    }

    // Where nothing leaves, the gate paces the tries of all; the call's own wait would only keep it here when that is over.
    private void Falter(Lane lane, CadFailure failure, TimeSpan? after)
    {
        if (!failure.NeverLeft)
        {
            lane.Failures++;
            PutOff(lane, after is { } asked ? (long)asked.TotalMilliseconds : RetrySchedule.Wait(lane.Failures, random.Next()));
        }

        gate.Faltered(failure);
        TellDelayed(lane.Number);
    }

    // During an outage of everything nobody is blind, only cut off: what answers again will answer the read, too.
    private void StayBlind(Lane lane)
    {
        var since = lane.BlindSince ??= clock.Milliseconds;
        if (clock.Milliseconds - since < LongestBlindness || gate.LastAnswer is not { } answer || answer <= since) return;

        lane.BlindSince = null;
        book.Change(lane.Number, call => StepCarrier.Unmade(call with { PossiblyTwice = true }));
        log.Write(Messages.PossiblyTwice, lane.Number);
    }

    private void Park(Lane lane, CadStep step, CadFailure failure)
    {
        var refusal = new Refusal(failure.Text, clock.UtcNow);
        (lane.Failures, lane.WaitsSince) = (0, clock.Milliseconds);
        book.Change(lane.Number, call => step switch
        {
            CadStep.Create => call with { Refusal = refusal },
            CadStep.AddNote note => call with
            {
                Parked = [.. call.Parked, new ParkedChange(step, refusal)],
                Known = call.Known with { NotesSent = note.Index + 1 },
            },
            _ => call with { Parked = [.. call.Parked, new ParkedChange(step, refusal)] },
        });
        log.Write(step is CadStep.Create ? Messages.CallRefused : Messages.ChangeRefused, lane.Number, step.GetType().Name, failure.Status, failure.Text);
    }

    private void PutOff(Lane lane, long milliseconds) => lane.DueAt = Math.Max(lane.DueAt, clock.Milliseconds + milliseconds);
}
