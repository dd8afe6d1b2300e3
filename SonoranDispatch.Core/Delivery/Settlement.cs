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

    /// <summary>Marks a call before a request leaves that must not happen twice.</summary>
    public static void MarkSent(CallBook book, Errand errand)
    {
        if (errand.Step is CadStep.Create)
            book.Change(errand.Lane.Number, call => call with { Known = call.Known with { Existence = Existence.Maybe } });
        else if (errand.Step is CadStep.AddNote)
            book.Change(errand.Lane.Number, call => call with { Known = call.Known with { NoteInDoubt = true } });
    }

    /// <summary>Chance, 0 to 1.</summary>
    public double Chance() => random.Next();

    /// <summary>Settles one request.</summary>
    /// <param name="errand">What was asked.</param>
    /// <param name="outcome">What came of it; <c>null</c> where the project itself failed.</param>
    /// <returns>True where the call needs nothing more.</returns>
    public bool Settle(Errand errand, Outcome? outcome)
    {
        var (lane, step) = (errand.Lane, errand.Step);
        if (outcome is null)
        {
            PutOff(lane, RetrySchedule.LongestWait);
            return false;
        }

        book.Change(lane.Number, outcome.Apply);
        switch (outcome.Verdict)
        {
            case Verdict.Delivered:
                (lane.Failures, lane.DueAt, lane.WaitsSince) = (0, 0, clock.Milliseconds);
                if (errand.IsRead) lane.BlindSince = null;
                gate.Answered();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited }:
                // The endpoint's budget knows how long to wait; the call itself did nothing wrong.
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

    private void TellDelayed(int number)
    {
        if (book.Find(number) is { Delayed: false, State: CallState.Accepted })
            book.Change(number, call => call with { Delayed = true });
    }

    private void Falter(Lane lane, CadFailure failure, TimeSpan? after)
    {
        lane.Failures++;
        PutOff(lane, after is { } asked ? (long)asked.TotalMilliseconds : RetrySchedule.Wait(lane.Failures, random.Next()));
        gate.Faltered(failure);
        TellDelayed(lane.Number);
    }

    // During an outage of everything nobody is blind, only cut off: what answers again will answer the read, too.
    private void StayBlind(Lane lane)
    {
        var since = lane.BlindSince ??= clock.Milliseconds;
        if (clock.Milliseconds - since < LongestBlindness || gate.LastAnswer is not { } answer || answer <= since) return;

        lane.BlindSince = null;
        book.Change(lane.Number, call => call with { Known = KnownCall.Nothing, PossiblyTwice = true });
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
