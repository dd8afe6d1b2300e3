using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Decides the order of requests: the lower rank first, and within a rank the one that has waited longest. It follows from what the incident is, never
/// from its age: whatever waits long enough would otherwise overtake an emergency.
/// </summary>
internal static class SendPriority
{
    /// <summary>Returns the class of a step.</summary>
    /// <param name="call">The call of the step.</param>
    /// <param name="step">The step.</param>
    public static RequestClass ClassOf(Call call, CadStep step) => step switch
    {
        CadStep.Refresh when !call.IsListedAsEmergency => RequestClass.Position,
        CadStep.Move when call.Known.Place is not null => RequestClass.Position,
        _ when call.IsPanic => RequestClass.Panic,
        _ => call.Class switch
        {
            CallClass.Panic => RequestClass.Panic,
            CallClass.Emergency => RequestClass.Emergency,
            CallClass.Automatic => RequestClass.Automatic,
            _ => RequestClass.Normal,
        },
    };

    /// <summary>Returns the rank of a request: by its class, and within emergencies a person before a script.</summary>
    /// <param name="call">The call.</param>
    /// <param name="of">The class of the request.</param>
    public static int RankOf(Call call, RequestClass of) =>
        (2 * (int)of) + (of == RequestClass.Emergency && call.Trust == TrustLevel.Server ? 1 : 0);
}
