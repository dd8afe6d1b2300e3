using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Records requests and their results in the repository. Marks a call before its request is sent; afterwards records what the CAD is known to hold,
/// when to retry, what to look up, and which changes were refused.
/// </summary>
internal sealed class StepResultRecorder(CallRepository repository, CadNumbers numbers, CadCircuitBreaker circuitBreaker, IClock clock, IRandom random, ILog log)
{
    /// <summary>
    /// The wait before looking up a create that got no response, in milliseconds. It may still be on its way, and an earlier look-up would miss it.
    /// </summary>
    public const long LookUpAfter = 5_000;

    /// <summary>
    /// How long reads may fail while the CAD completes other requests, before a call is sent again without a look-up, in milliseconds.
    /// </summary>
    public const long LongestLookUp = 600_000;

    /// <summary>The wait before a second read confirms that the CAD does not list a call, in milliseconds.</summary>
    public const long MissingAgainAfter = 15_000;

    /// <summary>
    /// Marks a call before its request is sent: the request may take effect, whatever happens to its response and to this run. If it detaches a unit,
    /// the unit's other calls are marked too. A create binds the call to the account in use.
    /// </summary>
    public static void MarkSent(CallRepository repository, SendCandidate pending, AccountBinding? account)
    {
        // Marks from other requests in this tick must be kept.
        var known = (repository.Find(pending.SyncState.Number) ?? pending.Call).Known;
        var marked = pending.Step switch
        {
            CadStep.Create or CadStep.CreateEmergency => EmergencySteps.Marked(pending, known),
            CadStep.AddNote => known with { NoteInDoubt = true },
            CadStep.Edit or CadStep.Move or CadStep.SetPrimary or CadStep.Attach or CadStep.Detach when !known.InDoubt.Contains(pending.Step) =>
                known with { InDoubt = [.. known.InDoubt, pending.Step] },
            _ => known,
        };
        var binds = pending.Step is CadStep.Create or CadStep.CreateEmergency;
        if (!ReferenceEquals(marked, known)) repository.Change(pending.SyncState.Number, call => (binds ? call with { Account = account, Listing = EmergencySteps.ListingOf(pending) } : call) with { Known = marked });
        if (pending.Step is CadStep.SetPanic panic) repository.Change(pending.SyncState.Number, call => call with { UnitPanic = call.UnitPanic.Sent(panic) });
        if (pending.Step is CadStep.Detach detach) MarkInDoubtElsewhere(repository, pending.SyncState.Number, detach.Unit);
    }

    /// <summary>Records the result of one request.</summary>
    /// <param name="pending">The request.</param>
    /// <param name="result">The result. Null if the project's own code failed.</param>
    /// <param name="hasOtherWay">Whether the same step would now use a different endpoint than this request did.</param>
    /// <returns>True if the call needs no further request.</returns>
    public bool Record(SendCandidate pending, StepResult? result, bool hasOtherWay = false)
    {
        var (syncState, step) = (pending.SyncState, pending.Step);
        if (result is null)
        {
            Postpone(syncState, RetryPolicy.LongestWait);
            return false;
        }

        if (result.Claims is { } callId) numbers.Claim(callId, syncState.Number);
        repository.Change(syncState.Number, call => Heard(pending, result, result.Apply(call)));
        if (step is CadStep.Detach detach) MarkInDoubtElsewhere(repository, syncState.Number, detach.Unit);
        switch (result.Verdict)
        {
            case Verdict.Delivered:
                (syncState.Failures, syncState.DueAt, syncState.WaitsSince) = (0, 0, clock.Milliseconds);
                if (pending.IsRead) syncState.LookingUpSince = null;
                if (result.IsMissing) Postpone(syncState, MissingAgainAfter);
                else if (step is CadStep.Verify) Verified(syncState, result);
                syncState.Misses = result.IsMissing ? syncState.Misses + 1 : 0;
                circuitBreaker.RecordSuccess();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.RateLimited }:
                // The endpoint's rate limiter knows how long to wait. The call itself did not fail.
                circuitBreaker.Left();
                break;
            case Verdict.TryAgain { Failure.Kind: CadFailureKind.OperationUnavailable or CadFailureKind.NeedsUnits } when hasOtherWay:
                // The other endpoint has not been tried yet. It is tried as soon as its rate limit allows.
                circuitBreaker.Left();
                break;
            case Verdict.TryAgain { Failure: { Kind: CadFailureKind.OperationUnavailable } unavailable }:
                // The step waits until a version offers it again, and the call's other steps go on.
                circuitBreaker.Left();
                LogUnavailable(step, unavailable);
                if (step is CadStep.Verify) CannotVerify(syncState);
                if (step is CadStep.LookUp or CadStep.Refresh) KeepLookingUp(syncState, step);
                break;
            case Verdict.TryAgain again:
                RetryLater(syncState, again.Failure, again.After);
                if (step is CadStep.LookUp or CadStep.Verify or CadStep.Refresh) KeepLookingUp(syncState, step);
                break;
            case Verdict.Unknown unknown:
                RetryLater(syncState, unknown.Failure, null);
                Postpone(syncState, LookUpAfter);
                break;
            case Verdict.NotFound notFound:
                circuitBreaker.Left();
                (syncState.NotFound, syncState.Misses) = (new NotFoundAnswer(step, pending.Endpoint, notFound.Failure, numbers.Changes), 0);
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

    /// <summary>
    /// Records the result of a request to an account that is no longer in use. What it changed is true in that account; it says nothing of the one in use.
    /// </summary>
    /// <param name="pending">The request.</param>
    /// <param name="result">The result. Null if the project's own code failed.</param>
    public void RecordOfOtherAccount(SendCandidate pending, StepResult? result)
    {
        if (result is not null && !pending.IsRead) repository.Change(pending.SyncState.Number, call => numbers.Doubted(result.Apply(call)));
    }

    /// <summary>Marks calls that cannot be sent to the CAD now as delayed, so that their callers are told.</summary>
    public void TellDelayed(IEnumerable<int> numbers)
    {
        foreach (var number in numbers.ToList()) TellDelayed(number);
    }

    private Call Heard(SendCandidate pending, StepResult result, Call call)
    {
        var heard = result.Verdict is Verdict.Delivered && !result.IsMissing ? call with { HeardAt = clock.UtcNow } : call;
        if (pending.IsRead) return heard;

        var isMade = result.Verdict is Verdict.Delivered && pending.Step is CadStep.Edit or CadStep.Move or CadStep.SetPrimary or CadStep.Attach or CadStep.Detach;
        return heard with { Known = isMade ? heard.Known.With(new AnsweredStep(pending.Step, clock.Milliseconds)) : heard.Known with { AnsweredAt = clock.Milliseconds } };
    }

    // The CAD detaches a unit from whatever call it is on, or may have done so. For every other call, its attachment is now uncertain.
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

    // While requests cannot leave, the circuit breaker paces all tries. A wait for this call would only delay it once they can leave again.
    private void RetryLater(CallSendState syncState, CadFailure failure, TimeSpan? after)
    {
        if (!failure.NeverLeft)
        {
            syncState.Failures++;
            Postpone(syncState, after is { } asked ? (long)asked.TotalMilliseconds : RetryPolicy.Wait(syncState.Failures, random.Next()));
        }

        circuitBreaker.RecordFailure(failure);
        TellDelayed(syncState.Number);
    }

    // During a complete outage there is no need to send the call without a look-up: once the CAD answers again, the read succeeds too.
    private void KeepLookingUp(CallSendState syncState, CadStep step)
    {
        var since = syncState.LookingUpSince ??= clock.Milliseconds;
        if (clock.Milliseconds - since < LongestLookUp || circuitBreaker.LastAnswer is not { } answer || answer <= since) return;

        if (repository.Find(syncState.Number) is not { } call || numbers.IsOfAnother(call) || (step is CadStep.Refresh && !call.IsListedAsEmergency)) return;

        syncState.LookingUpSince = null;
        if (step is CadStep.Verify or CadStep.Refresh)
        {
            if (step is CadStep.Verify) CannotVerify(syncState);
            else repository.Change(syncState.Number, known => EmergencySteps.NotTakenUp(known, clock.Milliseconds));
            return;
        }

        repository.Change(syncState.Number, unseen => StepExecutor.NotCreated(unseen with { PossiblyTwice = true }));
        log.Write(Messages.PossiblyTwice, syncState.Number);
    }

    private void Verified(CallSendState syncState, StepResult result)
    {
        if (result.IsUnreadable) CannotVerify(syncState);
        else if (result.IsNotOffered && syncState.NotFound is { } answer) LogUnavailable(answer.Step, answer.Failure);
        syncState.NotFound = null;
    }

    // Nothing shows whether the call is there. A change that the CAD did not find it for is refused: it would only be answered in the same way again.
    private void CannotVerify(CallSendState syncState)
    {
        repository.Change(syncState.Number, numbers.Unreadable);
        if (numbers.InThis(syncState.NotFound) is { } answer) RefuseChange(syncState, answer.Step, answer.Failure);
        syncState.NotFound = null;
    }

    private void LogUnavailable(CadStep step, CadFailure failure) => log.Write(Messages.OperationUnavailable, step.GetType().Name, failure.Status, failure.Text);

    private void RefuseChange(CallSendState syncState, CadStep step, CadFailure failure)
    {
        var refusal = new Refusal(failure.Text, clock.UtcNow);
        (syncState.Failures, syncState.WaitsSince) = (0, clock.Milliseconds);
        repository.Change(syncState.Number, call => step switch
        {
            CadStep.Create or CadStep.CreateEmergency when call.Known.Presence != CadPresence.Present => call with { Refusal = refusal },
            CadStep.AddNote note => call with
            {
                RefusedChanges = [.. call.RefusedChanges, new RefusedChange(step, refusal)],
                Known = call.Known with { NotesSent = note.Index + 1 },
            },
            _ => call with
            {
                RefusedChanges = [.. call.RefusedChanges, new RefusedChange(step, refusal)],
                Known = call.Known with { InDoubt = [.. call.Known.InDoubt.Where(doubt => doubt != step)] },
            },
        });
        log.Write(repository.Find(syncState.Number)?.Refusal == refusal ? Messages.CallRefused : Messages.ChangeRefused, syncState.Number, step.GetType().Name, failure.Status, failure.Text);
    }

    private void Postpone(CallSendState syncState, long milliseconds) => syncState.DueAt = Math.Max(syncState.DueAt, clock.Milliseconds + milliseconds);
}
