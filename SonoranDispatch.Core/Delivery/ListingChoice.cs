using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Decides at the moment of sending in which of the CAD's lists a call is created, where that depends on who is logged in and on what the CAD does now.
/// </summary>
/// <param name="isDispatcherOnline">Whether a dispatcher is logged in to the CAD.</param>
internal sealed class ListingChoice(Func<bool> isDispatcherOnline)
{
    private static readonly CadStep Create = new CadStep.Create();
    private static readonly CadStep CreateEmergency = new CadStep.CreateEmergency();

    /// <summary>Returns the step to send.</summary>
    public CadStep Of(ICad cad, Call call, CadStep step) => step switch
    {
        CadStep.Create when call is { Listing: CallListing.Auto, NeedsDispatch: false, Desired.Closed: false } =>
            cad.Offers(CadOperation.CreateEmergency) && isDispatcherOnline() ? CreateEmergency : step,
        CadStep.CreateEmergency when !cad.Offers(CadOperation.CreateEmergency) => Create,

        // Nothing can show whether a dispatcher has made a dispatch call of it.
        CadStep.Refresh when call.IsListedAsEmergency && !cad.Offers(CadOperation.ReadCalls) => Create,
        _ => step,
    };
}
