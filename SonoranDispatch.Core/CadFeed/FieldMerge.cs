using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Takes over what others changed of a call's fields and place in the CAD. A field that we have no change pending for takes the CAD's value; where we have
/// one, ours is still to be sent and wins. Pure.
/// </summary>
internal sealed class FieldMerge(PostalMap postals)
{
    /// <summary>Returns the call with the CAD's fields and place, or the same instance if others changed nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="found">What the CAD holds of it.</param>
    public Call Merge(Call call, CadCall found) => WithPlace(found.Details is { } details ? WithDetails(call, CadFields.Clean(details)) : call, found);

    /// <summary>Returns where a call is: its coordinates in the CAD, or else its postal.</summary>
    /// <returns>Null if neither is known.</returns>
    public Place? PlaceOf(CadCall found) => CallMetaData.PlaceOf(found.MetaData) ?? PlaceOf(found.Details?.Postal ?? PostalIn(found));

    /// <summary>The postal in a 911 call's metaData. Empty if there is none.</summary>
    public static string PostalIn(CadCall found) => found.MetaData.TryGetValue("postal", out var postal) ? CadFields.Name(postal) : "";

    private static Call WithDetails(Call call, CallDetails theirs)
    {
        var (held, wanted) = (call.Known.Details, call.Desired.Details);
        var doubted = call.Known.InDoubt.OfType<CadStep.Edit>().Aggregate(CallChanges.None, (all, edit) => all.With(edit.Changes, edit.Changes.ApplyTo(held)));
        var present = CallChanges.Between(held, theirs).Without(doubted).ApplyTo(held);
        if (!call.Known.InDoubt.Any(static step => step is CadStep.SetPrimary)) present = present with { Primary = theirs.Primary, TrackPrimary = theirs.TrackPrimary };

        var after = CallDetails.Merge(held, wanted, present);
        var taken = CallChanges.Between(wanted, after);
        if (present == held && after == wanted) return call;

        return call with
        {
            Known = call.Known with { Details = present },
            Desired = after == wanted ? call.Desired : call.Desired with { Details = after },
            LateDetails = call.LateDetails is { } late ? taken.ApplyTo(late) with { Primary = after.Primary, TrackPrimary = after.TrackPrimary } : null,
            Text = taken.Description ?? call.Text,
            IsAttended = true,
        };
    }

    private Call WithPlace(Call call, CadCall found)
    {
        if (call.Known.InDoubt.Any(static step => step is CadStep.Move) || Moved(call, found) is not { } place) return call;

        var isPending = call.Desired.Place != call.Known.Place;
        return call with
        {
            Known = call.Known with { Place = place },
            Desired = isPending ? call.Desired : call.Desired with { Place = place },
        };
    }

    // A call of a dispatcher that has no coordinates is where its postal is.
    private Place? Moved(Call call, CadCall found)
    {
        if (CallMetaData.PlaceOf(found.MetaData) is { } place) return CallMetaData.Holds(found.MetaData, call.Known.Place) && call.Known.Place is not null ? null : place;
        if (!call.IsFromCad || found.MetaData.ContainsKey("x")) return null;

        var there = PlaceOf(found);
        return there is null || there == call.Known.Place ? null : there;
    }

    private Place? PlaceOf(string postal) => postals.Find(postal) is { } found ? new Place(found.X, found.Y, 0) : null;
}
