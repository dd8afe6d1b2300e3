using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// An answer to a change of a call that says that there is no such call. A read of the CAD's calls decides what it means: the call is over, or the version
/// that was asked does not do such changes. Until then nothing is sent about the call, so the same request is not repeated.
/// </summary>
/// <param name="Step">The change.</param>
/// <param name="Endpoint">The endpoint that was asked.</param>
/// <param name="Failure">The answer.</param>
/// <param name="AccountChanges">How often the account had changed (<see cref="CadNumbers.Changes"/>): in another account the answer means nothing.</param>
internal sealed record NotFoundAnswer(CadStep Step, CadEndpoint Endpoint, CadFailure Failure, int AccountChanges)
{
    /// <summary>Returns the result of a request. If it is such an answer and the calls can be read, the call's number is to be verified.</summary>
    public static StepResult Doubting(ICad cad, SendCandidate pending, StepResult result) =>
        result.Verdict is Verdict.Refused { Failure: { Kind: CadFailureKind.NotFound } failure } && NamesItsCall(pending.Step) && cad.Offers(CadOperation.ReadCalls)
            ? new StepResult(new Verdict.NotFound(failure), call => Unverified(call, pending.Step))
            : result;

    /// <summary>Records that the version which gave the answer does not do the operation, because a read showed the call.</summary>
    /// <returns>Whether no version is left that does it.</returns>
    public bool LosesLast(ICad cad, Call call)
    {
        var operation = CadStepEndpoints.OperationOf(call, Step);
        cad.Lose(operation, Endpoint, Failure);
        return !cad.Offers(operation);
    }

    // A detach and a unit's panic name units only, and the steps that read name nothing.
    private static bool NamesItsCall(CadStep step) =>
        step is CadStep.Edit or CadStep.Move or CadStep.SetPrimary or CadStep.Attach or CadStep.AddNote or CadStep.Close;

    // The request had no effect, so its note is not in doubt. What an earlier one may have done stays in doubt.
    private static Call Unverified(Call call, CadStep step) =>
        call with { Known = (step is CadStep.AddNote ? call.Known with { NoteInDoubt = false } : call.Known).Unverified() };
}
