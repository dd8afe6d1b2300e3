using SonoranDispatch.Sandbox.CadEmulator.Faults;

namespace SonoranDispatch.Sandbox.CadEmulator.V1;

/// <summary>Refuses whole types of a request whose key is right: types that the community's plan does not include, and those that a fault refuses.</summary>
internal sealed class V1Refusals(CadCommunity community, CadFaults faults)
{
    /// <summary>The refusal of a type; <c>null</c> if it is available.</summary>
    public EmulatorResponse? Of(V1Operation operation)
    {
        if (faults.V1InvalidRequestType.Strikes(operation.Type)) return V1ResponseTexts.InvalidRequestType;
        if (faults.V1Deprecated.Strikes(operation.Type)) return V1ResponseTexts.Deprecated;
        if (faults.V1PlanRequired.Strikes(operation.Type)) return V1ResponseTexts.PlanRequired(operation.Plan < CadPlan.Standard ? CadPlan.Standard : operation.Plan);
        return community.Plan < operation.Plan ? V1ResponseTexts.PlanRequired(operation.Plan) : null;
    }
}
