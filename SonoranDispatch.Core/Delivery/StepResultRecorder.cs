using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Writes into the repository what became of a request: marks it before it leaves, and afterwards what the CAD is known to hold, when to try
/// again, what to look up, and what to park.
/// </summary>
internal sealed class StepResultRecorder(CallRepository repository, CadCircuitBreaker circuitBreaker, IClock clock, IRandom random, ILog log)
{
    /// <summary>A create that got no answer may still be on its way in: looking earlier than this would not see it, milliseconds.</summary>
    public const long LookUpAfter = 5_000;

    /// <summary>How long reads may fail, while the CAD does other things, before a call is sent again unseen, milliseconds.</summary>
    public const long LongestLookUp = 600_000;

    /// <summary>
    /// Marks a call before a request leaves: that it may have been done, whatever becomes of the answer and of this run. Where it takes a unit
    /// off, the unit's other calls are marked too.
    /// </summary>
    public static void MarkSent(CallRepository repository, PendingRequest pending)
    {
        // What another request of this tick marked has to stay.
        var known = (repository.Find(pending.SyncState.Number) ?? pending.Call).Known;
        var marked = pending.Step switch
        {
            CadStep.Create => StepExecutor.Sent(pending.Call) with { Presence = CadPresence.Unknown, Units = [.. known.Units.Union(StepExecutor.Sent(pending.Call).Units)] },
            CadStep.AddNote => known with { NoteInDoubt = true },
            CadStep.Edit or CadStep.Move or CadStep.SetPrimary or CadStep.Attach or CadStep.Detach when !known.InDoubt.Contains(pending.Step) =>
                known with { InDoubt = [.. known.InDoubt, pending.Step] },
            _ => known,
        };
        if (!ReferenceEquals(marked, known)) repository.Change(pending.SyncState.Number, call => call with { Known = marked });
        if (pending.Step is CadStep.Detach detach) MarkInDoubtElsewhere(repository, pending.SyncState.Number, detach.Unit);
    }

    /// <summary>Settles one request.</summary>
    /// <param name="pending">What was asked.</param>
    /// <param name="result">What came of it; <c>null</c> where the project itself failed.</param>
    /// <param name="hasOtherWay">Whether the same step would now go another way than this request did.</param>
    /// <returns>True where the call needs nothing more.</returns>
    public bool Record(PendingRequest pending, StepResult? result, bool hasOtherWay = false)
    {
        var (syncState, step) = (pending.SyncState, pending.Step);
        if (result is null)
        {
            Postpone(syncState, RetryPolicy.LongestWait);
            return false;
        }

        repository.Change(syncState.Number, result.Apply);
        if (step is CadStep.Detach detach) MarkInDoubtElsewhere(repository, syncState.Number, detach.Unit);
        switch (result.Verdict)
        {
            case Verdict.Delivered:
                (syncState.Failures, syncState.DueAt, syncState.WaitsSince) = (0, 0, clock.Milliseconds);
                if (pending.IsRead) syncState.LookingUpSince = null;
                circuitBreaker.RecordSuccess();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited }:
                // The endpoint's budget knows how long to wait; the call itself did nothing wrong.
                circuitBreaker.Left();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.VersionGone or CadFailureKind.NeedsUnits } when hasOtherWay:
                // The other way has not been tried yet, and is, as soon as its budget allows.
                circuitBreaker.Left();
                break;
            case Verdict.TryAgain again:
                RetryLater(syncState, again.Failure, again.After);
                if (step is CadStep.LookUp) KeepLookingUp(syncState);
                break;
            case Verdict.Unknown unknown:
                RetryLater(syncState, unknown.Failure, null);
                Postpone(syncState, LookUpAfter);
                break;
            case Verdict.Refused refused:
                circuitBreaker.Left();
                RefuseChange(syncState, step, refused.Failure);
                break;
            case Verdict.Stopped stopped:
                circuitBreaker.StopSending(stopped.Failure);
                TellDelayed(syncState.Number);
                break;
        }

        return repository.Find(syncState.Number) is not { } call || Reconciler.Next(call, clock.Milliseconds) is null;
    }

    /// <summary>Calls that cannot go to the CAD now are marked, so that their callers are told.</summary>
    public void TellDelayed(IEnumerable<int> numbers)
    {
        foreach (var number in numbers.ToList()) TellDelayed(number);
    }

    // The CAD takes a unit off whatever it is attached to, or may have done so: no other call can be sure of it any more.
    private static void MarkInDoubtElsewhere(CallRepository repository, int number, UnitTarget unit)
    {
        foreach (var other in repository.Calls.Where(other => other.Number != number && other.Known.Units.Any(unit.MeetsWith)).ToList())
            repository.Change(other.Number, call => call with { Known = call.Known with { InDoubt = [.. call.Known.InDoubt.Union(Detached(call.Known, unit))] } });
    }

    private static IEnumerable<CadStep> Detached(KnownCall known, UnitTarget unit) =>
        known.Units.Where(unit.MeetsWith).Select(held => new CadStep.Detach(held));

    private void TellDelayed(int number)
    {
        if (repository.Find(number) is { Delayed: false, State: CallState.Accepted })
            repository.Change(number, call => call with { Delayed = true });
    }

    // Where nothing leaves, the circuit breaker paces the tries of all; the call's own wait would only keep it here when that is over.
    private void RetryLater(CallSyncState syncState, CadFailure failure, TimeSpan? after)
    {
        if (!failure.NeverLeft)
        {
            syncState.Failures++;
            Postpone(syncState, after is { } asked ? (long)asked.TotalMilliseconds : RetryPolicy.Wait(syncState.Failures, random.Next()));
        }

        circuitBreaker.RecordFailure(failure);
        TellDelayed(syncState.Number);
    }

    // During an outage of everything nobody is blind, only cut off: what answers again will answer the read, too.
    private void KeepLookingUp(CallSyncState syncState)
    {
        var since = syncState.LookingUpSince ??= clock.Milliseconds;
        if (clock.Milliseconds - since < LongestLookUp || circuitBreaker.LastAnswer is not { } answer || answer <= since) return;

        syncState.LookingUpSince = null;
        repository.Change(syncState.Number, call => StepExecutor.NotCreated(call with { PossiblyTwice = true }));
        log.Write(Messages.PossiblyTwice, syncState.Number);
    }

    private void RefuseChange(CallSyncState syncState, CadStep step, CadFailure failure)
    {
        var refusal = new Refusal(failure.Text, clock.UtcNow);
        (syncState.Failures, syncState.WaitsSince) = (0, clock.Milliseconds);
        repository.Change(syncState.Number, call => step switch
        {
            CadStep.Create => call with { Refusal = refusal },
            CadStep.AddNote note => call with
            {
                RefusedChanges = [.. call.RefusedChanges, new RefusedChange(step, refusal)],
                Known = call.Known with { NotesSent = note.Index + 1 },
            },
            _ => call with { RefusedChanges = [.. call.RefusedChanges, new RefusedChange(step, refusal)] },
        });
        log.Write(step is CadStep.Create ? Messages.CallRefused : Messages.ChangeRefused, syncState.Number, step.GetType().Name, failure.Status, failure.Text);
    }

    private void Postpone(CallSyncState syncState, long milliseconds) => syncState.DueAt = Math.Max(syncState.DueAt, clock.Milliseconds + milliseconds);
}
