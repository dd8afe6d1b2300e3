using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Drops the wish to clear a call's primary unit where version 1, the only one that documents how, does not set primary units. What the CAD still shows
/// is recorded with the call and listed by <c>sdispatch calls</c>. The next unit that becomes primary is sent as usual.
/// </summary>
internal sealed class PrimaryClearing(CallRepository repository, IClock clock)
{
    private readonly List<int> _dropped = [];

    /// <summary>Whether one of a call's next steps is such a wish. It is then dropped by <see cref="Drop"/>.</summary>
    public bool IsImpossible(ICad cad, Call call, List<CadStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is not CadStep.SetPrimary { IdentifierId: null } || cad.EndpointOf(CadOperation.SetPrimary) == CadEndpoint.V1) continue;

            _dropped.Add(call.Number);
            return true;
        }

        return false;
    }

    /// <summary>Drops the wishes that were found.</summary>
    public void Drop()
    {
        foreach (var number in _dropped) repository.Change(number, WithoutWish);
        _dropped.Clear();
    }

    private Call WithoutWish(Call call)
    {
        var wish = new CadStep.SetPrimary(null, call.Desired.Details.TrackPrimary);
        return call with
        {
            RefusedChanges = [.. call.RefusedChanges, new RefusedChange(wish, new Refusal(CadFailure.PrimaryStays.Text, clock.UtcNow))],
            Known = call.Known with { InDoubt = [.. call.Known.InDoubt.Where(static doubt => doubt is not CadStep.SetPrimary)] },
        };
    }
}
