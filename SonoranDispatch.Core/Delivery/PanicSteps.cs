using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Sets the panic state of the unit of an officer in danger while their call is open, and clears it once it is over. Only what this call's requests
/// have set is cleared, and only if no later call has set it again.
/// </summary>
internal static class PanicSteps
{
    /// <summary>Returns the next request about a call's unit. Null if there is none.</summary>
    public static CadStep? Next(Call call)
    {
        // A unit of another account is none of the CAD in use. Whose an open call is shows a read; a closed one is set aside where it is another's.
        if (call.IsSetAside || call.Known is { Presence: CadPresence.Present, Closed: false, NumberState: not CadNumberState.Verified }) return null;

        var panic = call.UnitPanic;
        var wanted = call.Desired.Closed ? null : panic.Wanted;
        if (panic.Held is { } held && (wanted is null || !held.MeetsWith(wanted))) return new CadStep.SetPanic(held, false);
        return wanted is not null && (panic.Held is null || panic.IsInDoubt) ? new CadStep.SetPanic(wanted, true) : null;
    }

    /// <summary>Sends one request.</summary>
    public static async Task<StepResult> SendAsync(ICad cad, CadStep.SetPanic step)
    {
        var result = await cad.SetPanicAsync(step.Unit, step.IsPanic);
        if (result.Failure is not { } failure) return new StepResult(new Verdict.Delivered(), call => call with { UnitPanic = call.UnitPanic.Done(step) });

        var verdict = Verdict.On(step, failure);
        return new StepResult(verdict, call => verdict is Verdict.Refused ? call with { UnitPanic = call.UnitPanic.Released() } : call);
    }
}
