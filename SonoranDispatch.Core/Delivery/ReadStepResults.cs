using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>The results of the steps about a call with a known number that a read of the CAD's calls answers.</summary>
internal sealed class ReadStepResults(ICad cad, CadNumbers numbers, IClock clock)
{
    private static readonly Verdict Done = new Verdict.Delivered();

    /// <summary>The result of verifying a call's number.</summary>
    /// <param name="pending">The request.</param>
    /// <param name="result">What was read.</param>
    public StepResult AfterVerify(SendCandidate pending, CadResult<CadCallList> result)
    {
        var sent = pending.Call;
        if (!result.Is(out var read, out var failure)) return CannotVerify(failure);
        var answer = numbers.InThis(pending.SyncState.NotFound);
        if (Find(read, sent, isVerified: answer is not null) is not { } found) return NotVerified(pending, read);

        // Under the number that the CAD did not find, the call is there and open: the answer was not about the call.
        var isNotOffered = answer is not null && !found.IsClosed && found.CallId == sent.Known.CallId && answer.LosesLast(cad, sent);
        numbers.Claim(found.CallId, sent.Number);
        return new StepResult(Done, call => WithNotes(found, call with
        {
            Account = numbers.Account,
            Known = call.Known with
            {
                NumberState = CadNumberState.Verified,
                CallId = found.CallId,
                IsEmergency = found.Details is null,
                MetaData = found.MetaData,
                MetaDataAt = clock.Milliseconds,
                Closed = found.IsClosed,
            },
            Desired = found.IsClosed ? call.Desired.AsClosed() : call.Desired,
        })) { IsNotOffered = isNotOffered };
    }

    /// <summary>The result of looking up a note that may be in the CAD.</summary>
    public StepResult AfterNoteLookUp(Call sent, CadStep.LookUpNote look, CadResult<CadCallList> result)
    {
        if (!result.Is(out var read, out var failure)) return Failed(look, failure);
        if (CadCallMatcher.ByNumber(read, sent) is not { } found) return NotFound(look);

        return IsAnother(found, sent) ? new StepResult(Done, numbers.SetAside) : new StepResult(Done, call => WithNotes(found, call));
    }

    /// <summary>The result of reading what the CAD holds of a call.</summary>
    public StepResult AfterRefresh(Call sent, CadResult<CadCallList> result)
    {
        if (!result.Is(out var read, out var failure)) return Failed(new CadStep.Refresh(), failure);
        if (CadCallMatcher.ByNumber(read, sent) is not { } found) return NotFound(new CadStep.Refresh());
        if (IsAnother(found, sent)) return new StepResult(Done, numbers.SetAside);

        return new StepResult(Done, call => ReportedUnits.Believe(
            call with
            {
                Known = call.Known with { MetaData = found.MetaData, MetaDataAt = clock.Milliseconds, Closed = found.IsClosed },
                Desired = found.IsClosed ? call.Desired.AsClosed() : call.Desired,
            },
            found.Identifiers));
    }

    // Somebody deleted the call in the CAD: there is nothing left to change.
    private static StepResult NotFound(CadStep step) =>
        new(Verdict.On(step, new CadFailure(CadFailureKind.NotFound, 200, "The CAD no longer lists this call.")), Gone);

    private static Call Gone(Call call) => call with { Known = call.Known with { Closed = true }, Desired = call.Desired.AsClosed() };

    private static StepResult Failed(CadStep step, CadFailure failure) => new(Verdict.On(step, failure), call => call);

    private static Call WithNotes(CadCall found, Call call) => !call.Known.NoteInDoubt ? call : call with
    {
        Known = call.Known with
        {
            NoteInDoubt = false,
            NotesSent = CadCallMatcher.CountNotes(found, call.Desired.Notes) > call.Known.NotesSent ? call.Known.NotesSent + 1 : call.Known.NotesSent,
        },
    };

    // A number without any uuid is believed here: another program may have replaced the map, and the number was verified in this run.
    private static bool IsAnother(CadCall found, Call sent) => !sent.IsFromCad && found.MetaData.ContainsKey(CallMetaData.Uuid) && !CadCallMatcher.IsSame(found, sent);

    // A call that others created has no uuid of ours. In the account that it is bound to, its number and what it says identify it.
    private CadCall? OthersCall(CadCallList read, Call sent) =>
        numbers.IsOfThis(sent) && CadCallMatcher.ByNumber(read, sent) is { } found && (found.Details is not { } details || sent.Known.IsEmergency || IsAlike(details, sent.Known.Details)) ? found : null;

    private static bool IsAlike(CallDetails one, CallDetails other) => IsSaidBy(one.Title, other.Title) || IsSaidBy(one.Description, other.Description);

    private static bool IsSaidBy(string one, string other) => other.Length > 0 && string.Equals(one.Trim(), other, StringComparison.Ordinal);

    private StepResult CannotVerify(CadFailure failure) => failure.Kind is CadFailureKind.Refused or CadFailureKind.NotFound or CadFailureKind.NotEnabled
        ? new StepResult(Done, call => call) { IsUnreadable = true }
        : Failed(new CadStep.Verify(), failure);

    private CadCall? Find(CadCallList read, Call sent, bool isVerified)
    {
        if (isVerified && CadCallMatcher.ByNumber(read, sent) is { } found && !IsAnother(found, sent)) return found;
        return sent.IsFromCad ? OthersCall(read, sent) : CadCallMatcher.ByNumberAndUuid(read, sent);
    }

    // One read may miss a call that is there. Where the account is the same, two that miss it mean that somebody deleted it; three where most calls
    // vanish at once, which is more likely the CAD's fault.
    private StepResult NotVerified(SendCandidate pending, CadCallList read)
    {
        if (!numbers.IsOfThis(pending.Call) || CadCallMatcher.ByNumber(read, pending.Call) is not null) return new StepResult(Done, numbers.SetAside);

        var enough = numbers.DoMostVanish(read) ? 2 : 1;
        return pending.SyncState.Misses >= enough ? new StepResult(Done, Gone) : new StepResult(Done, call => call) { IsMissing = true };
    }
}
