using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>Sends one step to the CAD and returns its result. Knows nothing about waits, retries, or the order of calls.</summary>
internal sealed class StepExecutor(ICad cad, CadNumbers numbers, CallReads calls, IClock clock)
{
    private static readonly Verdict Done = new Verdict.Delivered();

    private readonly ReadStepResults _reads = new(cad, numbers, clock);

    /// <summary>Closes the calls whose closing goes together.</summary>
    /// <returns>Null if fewer than two do.</returns>
    public static Task<CadResult<ClosedCalls>>? CloseTogether(ICad cad, SendCandidate[] sending)
    {
        var callIds = sending.Where(static pending => pending.IsBatched).Select(static pending => pending.Call.Known.CallId).ToList();
        return callIds.Count > 1 ? cad.CloseAsync(callIds) : null;
    }

    /// <summary>Sends one step.</summary>
    /// <param name="pending">The request, with the call as the CAD will hold it if it accepts the request.</param>
    /// <param name="read">The shared read, for the steps that look something up.</param>
    /// <param name="closing">The shared request that closes several calls, for a step that is part of it.</param>
    public async Task<StepResult> ExecuteAsync(SendCandidate pending, Task<CadResult<CadCallList>>? read, Task<CadResult<ClosedCalls>>? closing) =>
        NotFoundAnswer.Doubting(cad, pending, await SendAsync(pending, read, closing));

    private Task<StepResult> SendAsync(SendCandidate pending, Task<CadResult<CadCallList>>? read, Task<CadResult<ClosedCalls>>? closing) => pending.Step switch
    {
        CadStep.Create or CadStep.CreateEmergency => CreateAsync(pending),
        CadStep.Remove remove => EmergencySteps.RemoveAsync(cad, remove),
        CadStep.Close when closing is not null => CloseTogetherAsync(pending.Call, closing),
        CadStep.Close => CloseAsync(pending.Call),
        CadStep.Verify => VerifyAsync(pending, read),
        CadStep.SetPanic panic => PanicSteps.SendAsync(cad, panic),
        CadStep.LookUp => LookUpAsync(pending.Call, read),
        _ => ExecuteAsync(pending.Call, pending.Step, read),
    };

    private async Task<StepResult> ExecuteAsync(Call call, CadStep step, Task<CadResult<CadCallList>>? read) => EmergencySteps.OfEmergency(call, step switch
    {
        CadStep.LookUpNote look => _reads.AfterNoteLookUp(call, look, await (read ?? calls.ReadAsync(cad))),
        CadStep.Refresh => _reads.AfterRefresh(call, await (read ?? calls.ReadAsync(cad))),
        CadStep.Edit edit => await EditAsync(call, edit),
        CadStep.Move move => await MoveAsync(call, move),
        CadStep.SetPrimary primary => Changed(step, ReportedUnits.Primary(await cad.SetPrimaryAsync(call.Known.CallId, primary.IdentifierId, primary.Track), primary.IdentifierId),
            known => known with
            {
                Details = known.Details with { Primary = primary.IdentifierId, TrackPrimary = primary.Track },
                InDoubt = Without(known, doubt => doubt is CadStep.SetPrimary),
            }),
        CadStep.Attach attach => Changed(step, ReportedUnits.Attached(await cad.AttachAsync(call.Known.CallId, attach.Unit), attach.Unit),
            known => known with { Units = [.. known.Units.Where(unit => unit != attach.Unit), attach.Unit], InDoubt = Without(known, doubt => IsAbout(doubt, attach.Unit)) }),
        CadStep.Detach detach => Changed(step, await cad.DetachAsync(detach.Unit),
            known => known with { Units = [.. known.Units.Where(unit => unit != detach.Unit)], InDoubt = Without(known, doubt => IsAbout(doubt, detach.Unit)) }),
        CadStep.AddNote note => Changed(step, await cad.AddNoteAsync(call.Known.CallId, call.Desired.Notes[note.Index]),
            known => known with { NotesSent = note.Index + 1, NoteInDoubt = false }),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    });

    /// <summary>Returns what the CAD holds of a call if it accepts it in its current state.</summary>
    public static KnownCall Sent(Call call) => new()
    {
        Details = call.Desired.Details,
        Place = call.Desired.Place,
        NotesSent = call.Desired.Notes.Count,
        Units = [.. call.Desired.Units.Where(unit => unit.CommunityUserId is not null)],
    };

    /// <summary>
    /// Marks a call as not yet created, so that it is created, or created again. If an earlier create could not be looked up, the call may exist
    /// after all, and a later look-up can find it with the units that the create carried; these units are therefore kept.
    /// </summary>
    public static Call NotCreated(Call call) =>
        call with { Known = call.Known.Origin is { } emergency ? EmergencySteps.Again(call.Known, emergency) : call.PossiblyTwice ? KnownCall.Nothing with { Units = call.Known.Units } : KnownCall.Nothing };

    private static NewCall NewCallOf(Call call) => new(
        call.Desired.Details,
        call.Caller.Name,
        CallMetaData.For(call.Uuid, call.Desired.Place),
        call.Desired.Notes,
        [.. call.Desired.Units.Select(unit => unit.CommunityUserId).OfType<string>()])
    {
        IsFirstPrimary = call.Desired.Details.Primary is { } primary && call.Desired.Units.FirstOrDefault(unit => unit.CommunityUserId is not null)?.IdentifierId == primary,
    };

    private StepResult Created(Call sent, CadStep step, CadResult<CreatedCall> result)
    {
        if (!result.Is(out var created, out var failure)) return Failed(step, failure);
        if (numbers.IsTaken(created.CallId, sent.Number))
            return Failed(step, new CadFailure(CadFailureKind.Unreadable, 200, "The CAD answered with the number of another call."));

        return new StepResult(Done, call => call with { Known = Adopted(sent, created) });
    }

    private KnownCall Adopted(Call sent, CreatedCall created) => Sent(sent) with
    {
        Presence = CadPresence.Present,
        CallId = created.CallId,
        IsEmergency = created.AsEmergency,
        Details = sent.Desired.Details with { Primary = created.Primary, TrackPrimary = created.TrackPrimary },
        Place = created.Placed ? sent.Desired.Place : null,
        MetaData = created.MetaData,
        MetaDataAt = clock.Milliseconds,
        NotesSent = created.AsEmergency ? 0 : sent.Desired.Notes.Count,
        Units = created.AsEmergency ? [] : created.Identifiers is { } identifiers ? ReportedUnits.Among(Sent(sent).Units, identifiers) : Sent(sent).Units,
        InDoubt = created.AsEmergency ? [] : ReportedUnits.InDoubtAfter(created, Sent(sent).Units),
    };

    private async Task<StepResult> LookUpAsync(Call call, Task<CadResult<CadCallList>>? read) => AfterLookUp(call, await (read ?? calls.ReadAsync(cad)));

    private StepResult AfterLookUp(Call sent, CadResult<CadCallList> result)
    {
        if (!result.Is(out var read, out var failure)) return Failed(new CadStep.LookUp(), failure);
        if (_reads.TakenUp(sent, read) is { } taken) return taken;

        var found = CadCallMatcher.ByUuid(read, sent);
        if (found is null) return new StepResult(Done, numbers.AfterNotFound);

        // An emergency call has no fields to compare. It was created from this call's fields, so it is assumed to hold them.
        return new StepResult(Done, call => call with
        {
            Account = numbers.Account,
            Known = new KnownCall
            {
                Presence = CadPresence.Present,
                CallId = found.CallId,
                IsEmergency = found.Details is null,
                Details = found.Details ?? call.Known.Details,
                MetaData = found.MetaData,
                MetaDataAt = clock.Milliseconds,
                Place = CallMetaData.Holds(found.MetaData, call.Desired.Place) ? call.Desired.Place : null,
                NotesSent = found.Details is null && call.Known.Origin is { } emergency ? emergency.NotesSent : CadCallMatcher.CountNotes(found, call),
                Units = [.. call.Known.Units.Where(unit => unit.IdentifierId is not { } identifier || found.Identifiers.Contains(identifier))],
                Closed = found.IsClosed,
                Origin = found.Details is not null && call.Listing == CallListing.Emergency && TakenUpCall.OriginOf(found) is { } origin ? new EmergencyOrigin(origin, 0) : null,
                Leftovers = ReadStepResults.LeftoversOf(call, found, read),
            },
            Desired = found.IsClosed ? call.Desired.AsClosed() : call.Desired,
        }) { Claims = found.CallId };
    }

    private async Task<StepResult> VerifyAsync(SendCandidate pending, Task<CadResult<CadCallList>>? read) => _reads.AfterVerify(pending, await (read ?? calls.ReadAsync(cad)));

    private async Task<StepResult> EditAsync(Call call, CadStep.Edit edit)
    {
        var answer = await EditAsync(call.Known, new CallEdit(edit.Changes));
        return ReportedUnits.Believing(answer, LateChanges.Sent(call, Changed(edit, answer, known => known with
        {
            Details = call.Desired.Details with { Primary = known.Details.Primary, TrackPrimary = known.Details.TrackPrimary },
            InDoubt = Without(known, doubt => doubt is CadStep.Edit),
        })));
    }

    private Task<CadResult<CadChangeResponse>> EditAsync(KnownCall known, CallEdit edit) =>
        cad.EditAsync(known.CallId, edit with { IsOfEmergency = known.IsEmergency });

    private async Task<StepResult> CreateAsync(SendCandidate pending)
    {
        var (call, isEmergency) = (pending.Call, pending.Step is CadStep.CreateEmergency);
        var asked = NewCallOf(call) with { AvoidsV1 = pending.Request.AvoidsV1, SaysTitle = isEmergency };
        return EmergencySteps.After(call, Created(call, pending.Step, isEmergency ? await cad.CreateEmergencyAsync(asked) : await cad.CreateAsync(EmergencySteps.From(call, asked))));
    }

    private async Task<StepResult> CloseAsync(Call call)
    {
        var (step, id) = (new CadStep.Close(), call.Known.CallId);
        return call.Known.IsEmergency
            ? Changed(step, await EditAsync(call.Known, new CallEdit(new() { Status = CallStatus.Closed })), WithClosed)
            : Changed(step, await cad.CloseAsync([id]), WithClosed);
    }

    // One call that the CAD cannot close must not keep the others open, so what does not work together is done again one by one.
    private static async Task<StepResult> CloseTogetherAsync(Call call, Task<CadResult<ClosedCalls>> closing)
    {
        var result = await closing;
        var isDoneApart = result.Is(out var closed, out var failure) ? !closed.CallIds.Contains(call.Known.CallId) : failure.Kind is CadFailureKind.NotFound or CadFailureKind.Refused;
        return isDoneApart ? new StepResult(Done, unchanged => unchanged) { ClosesAlone = true } : Changed(new CadStep.Close(), result, WithClosed);
    }

    private static KnownCall WithClosed(KnownCall known) => known with { Closed = true };

    private async Task<StepResult> MoveAsync(Call call, CadStep.Move move)
    {
        var held = call.Known.MetaData ?? CadCall.EmptyMetaData;
        var union = CallMetaData.Union(held, call.IsFromCad ? CallMetaData.Of(move.Place) : CallMetaData.For(call.Uuid, move.Place));
        var late = LateChanges.Of(call);
        var answer = late.IsEmpty
            ? await cad.MoveAsync(call.Known.CallId, union)
            : await EditAsync(call.Known, new CallEdit(late, union));
        var result = LateChanges.Sent(call, Changed(move, answer, known => known with
        {
            Place = move.Place,
            Details = late.ApplyTo(known.Details),
            MetaData = answer.Value?.MetaData ?? union,
            MetaDataAt = clock.Milliseconds,
            InDoubt = Without(known, doubt => doubt is CadStep.Move),
        }));
        result = ReportedUnits.Believing(answer, result);
        return late.IsEmpty || answer.Failure is not { Kind: CadFailureKind.NoAnswer or CadFailureKind.ServerError or CadFailureKind.Unreadable }
            ? result
            : result with { Apply = after => Doubting(result.Apply(after), new CadStep.Edit(late)) };
    }

    private static Call Doubting(Call call, CadStep step) => call.Known.InDoubt.Contains(step)
        ? call
        : call with { Known = call.Known with { InDoubt = [.. call.Known.InDoubt, step] } };

    private static StepResult Changed<T>(CadStep step, CadResult<T> result, Func<KnownCall, KnownCall> effect)
        where T : class =>
        result.Is(out _, out var failure)
            ? new StepResult(Done, call => call with { Known = effect(call.Known) })
            : Failed(step, failure);

    // Removes the "sent" mark if the request certainly had no effect.
    private static StepResult Failed(CadStep step, CadFailure failure)
    {
        var verdict = Verdict.On(step, failure);
        return new StepResult(verdict, call => verdict is Verdict.Unknown ? call : step switch
        {
            CadStep.Create or CadStep.CreateEmergency => NotCreated(call),
            CadStep.AddNote => call with { Known = call.Known with { NoteInDoubt = false } },
            _ when verdict is Verdict.Refused => call with { Known = call.Known with { InDoubt = Without(call.Known, doubt => doubt == step) } },
            _ => call,
        });
    }

    private static IReadOnlyList<CadStep> Without(KnownCall known, Func<CadStep, bool> settled) =>
        known.InDoubt.Any(settled) ? [.. known.InDoubt.Where(doubt => !settled(doubt))] : known.InDoubt;

    private static bool IsAbout(CadStep doubt, UnitTarget unit) =>
        doubt is CadStep.Attach attach ? attach.Unit == unit : doubt is CadStep.Detach detach && detach.Unit == unit;
}
