using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
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
        if (TakenUp(sent, read) is { } taken) return taken;

        var answer = numbers.InThis(pending.SyncState.NotFound);
        if (Find(read, sent, isVerified: answer is not null) is not { } found) return NotVerified(pending, read);

        // Under the number that the CAD did not find, the call is there and open: the answer was not about the call.
        var isNotOffered = answer is not null && !found.IsClosed && found.CallId == sent.Known.CallId && answer.LosesLast(cad, sent);
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
                Leftovers = LeftoversOf(call, found, read),
            },
            Desired = found.IsClosed ? call.Desired.AsClosed() : call.Desired,
        })) { Claims = found.CallId, IsNotOffered = isNotOffered };
    }

    /// <summary>The result of looking up a note that may be in the CAD.</summary>
    public StepResult AfterNoteLookUp(Call sent, CadStep.LookUpNote look, CadResult<CadCallList> result)
    {
        if (!result.Is(out var read, out var failure)) return Failed(look, failure);
        if (TakenUp(sent, read) is { } taken) return taken;
        if (CadCallMatcher.ByNumber(read, sent) is not { } found) return Missing();

        return IsAnother(found, sent) ? new StepResult(Done, numbers.SetAside) : new StepResult(Done, call => WithNotes(found, call));
    }

    /// <summary>The result of reading what the CAD holds of a call.</summary>
    public StepResult AfterRefresh(Call sent, CadResult<CadCallList> result)
    {
        if (!result.Is(out var read, out var failure)) return Failed(new CadStep.Refresh(), failure);
        if (TakenUp(sent, read) is { } taken) return taken;
        if (CadCallMatcher.ByNumber(read, sent) is not { } found) return sent.IsListedAsEmergency ? new StepResult(Done, call => EmergencySteps.NotTakenUp(call, clock.Milliseconds)) : Missing();
        if (IsAnother(found, sent)) return new StepResult(Done, numbers.SetAside);

        return new StepResult(Done, call => ReportedUnits.Believe(
            call with
            {
                Known = call.Known with { MetaData = found.MetaData, MetaDataAt = clock.Milliseconds, Closed = found.IsClosed },
                Desired = found.IsClosed ? call.Desired.AsClosed() : call.Desired,
            },
            found.Identifiers));
    }

    /// <summary>The result of a read for a 911 call of which a dispatch call was made under a number that is not known yet. Null if none was.</summary>
    public StepResult? TakenUp(Call sent, CadCallList read)
    {
        if (numbers.IsOfAnother(sent) || TakenUpCall.After(sent, read, clock.Milliseconds, numbers.IsOfThis(sent)) is not { } taken) return null;

        return new StepResult(Done, call => (TakenUpCall.After(call, read, clock.Milliseconds, numbers.IsOfThis(call)) ?? call) with { Account = numbers.Account }) { Claims = taken.Known.CallId };
    }

    /// <summary>What a read lists of a call besides the one under its number, if it is or was a 911 call by its listing.</summary>
    public static IReadOnlyList<CadLeftover> LeftoversOf(Call call, CadCall? found, CadCallList read)
    {
        if (call.Listing != CallListing.Emergency) return call.Known.Leftovers;

        var emergencies = read.EmergencyWith(call.Uuid).Select(static listed => new CadLeftover(listed.CallId, IsEmergency: true));
        var doubles = call.Known.Leftovers.Where(leftover => !leftover.IsEmergency && read.Find(leftover.CallId) is { IsClosed: false } other && CadCallMatcher.IsSame(other, call));
        return [.. emergencies.Concat(doubles).Select(leftover => leftover with { IsRefused = WasRefused(call, leftover) }).Where(leftover => leftover.CallId != found?.CallId || leftover.IsRefused)];
    }

    private static bool WasRefused(Call call, CadLeftover leftover) => call.Known.Leftovers.Any(earlier => earlier.CallId == leftover.CallId && earlier.IsRefused);

    // Somebody may have deleted the call in the CAD. One read may miss a call that is there: verifying its number takes another.
    private static StepResult Missing() => new(Done, static call => call with { Known = call.Known.Unverified() }) { IsMissing = true };

    private static StepResult Failed(CadStep step, CadFailure failure) => new(Verdict.On(step, failure), call => call);

    private static Call WithNotes(CadCall found, Call call) => !call.Known.NoteInDoubt ? call : call with
    {
        Known = call.Known with
        {
            NoteInDoubt = false,
            NotesSent = CadCallMatcher.CountNotes(found, call) > call.Known.NotesSent ? call.Known.NotesSent + 1 : call.Known.NotesSent,
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

    // Where the account is the same, a call that enough reads miss was deleted.
    private StepResult NotVerified(SendCandidate pending, CadCallList read)
    {
        if (!numbers.IsOfThis(pending.Call) || CadCallMatcher.ByNumber(read, pending.Call) is not null) return new StepResult(Done, numbers.SetAside);

        var enough = AbsenceRule.ReadsNeeded(numbers.DoMostVanish(read)) - 1;
        return pending.SyncState.Misses >= enough
            ? new StepResult(Done, call => (call with { Known = call.Known with { NumberState = CadNumberState.Verified, Leftovers = LeftoversOf(call, null, read) } }).AsClosedInCad())
            : new StepResult(Done, call => call) { IsMissing = true };
    }
}
