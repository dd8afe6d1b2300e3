using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>Maps each step to an operation of the CAD.</summary>
internal static class CadStepEndpoints
{
    /// <summary>Returns the operation that a step is.</summary>
    public static CadOperation OperationOf(Call call, CadStep step) => step switch
    {
        CadStep.Create => CadOperation.Create,
        CadStep.CreateEmergency => CadOperation.CreateEmergency,
        CadStep.Remove remove => remove.IsEmergency ? CadOperation.RemoveEmergency : CadOperation.Close,
        CadStep.Edit => call.Known.IsEmergency ? CadOperation.Move : CadOperation.Edit,
        CadStep.Move => CadOperation.Move,
        CadStep.SetPrimary => CadOperation.SetPrimary,
        CadStep.Attach => CadOperation.Attach,
        CadStep.Detach => CadOperation.Detach,
        CadStep.AddNote => CadOperation.AddNote,
        CadStep.SetPanic => CadOperation.UnitPanic,
        CadStep.Close => call.Known.IsEmergency ? CadOperation.Move : CadOperation.Close,
        _ => CadOperation.ReadCalls,
    };

    /// <summary>Returns the endpoint against which a step counts now.</summary>
    public static CadEndpoint EndpointOf(ICad cad, Call call, CadStep step) =>
        cad.EndpointOf(OperationOf(call, step), step is CadStep.Create && HasUnits(call));

    /// <summary>Returns the endpoint that creates a call with its place, where version 1 is preferred for creating it.</summary>
    /// <returns>Null if version 1 does not create the call, or nothing else does.</returns>
    public static CadEndpoint? InsteadOfV1(ICad cad, Call call) => cad.InsteadOfV1(CadOperation.Create, HasUnits(call)) is CadEndpoint.Create ? CadEndpoint.Create : null;

    private static bool HasUnits(Call call)
    {
        foreach (var unit in call.Desired.Units)
            if (unit.CommunityUserId is not null) return true;

        return false;
    }
}
