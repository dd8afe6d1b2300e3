using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>Maps each step to an operation of the CAD.</summary>
internal static class CadStepEndpoints
{
    /// <summary>Returns the endpoint against which a step counts now.</summary>
    public static CadEndpoint EndpointOf(ICad cad, Call call, CadStep step) => step switch
    {
        CadStep.Create => cad.EndpointOf(CadOperation.Create, call.Desired.Units.Any(unit => unit.CommunityUserId is not null)),
        CadStep.Edit => cad.EndpointOf(call.Known.IsEmergency ? CadOperation.Move : CadOperation.Edit),
        CadStep.Move => cad.EndpointOf(CadOperation.Move),
        CadStep.SetPrimary => cad.EndpointOf(CadOperation.SetPrimary),
        CadStep.Attach => cad.EndpointOf(CadOperation.Attach),
        CadStep.Detach => cad.EndpointOf(CadOperation.Detach),
        CadStep.AddNote => cad.EndpointOf(CadOperation.AddNote),
        CadStep.Close => cad.EndpointOf(call.Known.IsEmergency ? CadOperation.Move : CadOperation.Close),
        _ => cad.EndpointOf(CadOperation.ReadCalls),
    };
}
