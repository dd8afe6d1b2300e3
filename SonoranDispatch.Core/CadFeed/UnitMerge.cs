using System.Globalization;
using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Units;

namespace SonoranDispatch.CadFeed;

/// <summary>
/// Takes over which units others attached to a call in the CAD or detached from it. Such a unit's officer responds here as if they had said so themselves.
/// A unit whose attachment or detachment by us is not answered yet is left alone.
/// </summary>
/// <param name="matcher">The units that are logged in to the CAD.</param>
/// <param name="roster">Which player is which unit.</param>
/// <param name="responders">Creates responders.</param>
internal sealed class UnitMerge(UnitMatcher matcher, UnitRoster roster, ResponderFactory responders)
{
    /// <summary>Returns the call with exactly the units that the CAD reports, or the same instance if nothing differs.</summary>
    /// <param name="call">The call.</param>
    /// <param name="identifiers">The identifier ids of the units attached in the CAD.</param>
    /// <param name="by">The label of who attached them; empty if unknown.</param>
    public Call Merge(Call call, IReadOnlyList<int> identifiers, string by)
    {
        call = Named(call);
        var nameless = call.Known.Units.Count(unit => IdentifierOf(unit) is null);
        foreach (var identifier in identifiers)
        {
            if (call.Known.Units.Any(unit => IdentifierOf(unit) == identifier)) continue;

            // One that was attached by the id of its player may be any that nobody else accounts for.
            if (nameless > 0) nameless--;
            else call = Attached(call, identifier, by);
        }

        foreach (var unit in call.Known.Units)
            if (IdentifierOf(unit) is { } identifier && !identifiers.Contains(identifier)) call = Detached(call, identifier);

        return call;
    }

    /// <summary>Returns the call with a unit that others attached, or the same instance if it is known to be attached.</summary>
    public Call Attached(Call call, int identifier, string by)
    {
        var target = TargetOf(call, identifier);
        if (IsDoubted(call, identifier) || call.Known.Units.Any(unit => IdentifierOf(unit) == identifier)) return call;

        var attached = call with { Known = call.Known with { Units = [.. call.Known.Units, target] }, IsAttended = true };
        if (call.Desired.Units.Any(target.MeetsWith)) return attached;

        var who = ResponderOf(identifier, target) with { AttachedBy = by };
        return attached with
        {
            Desired = call.Desired with { Units = [.. call.Desired.Units, target] },
            Responders = [.. call.Responders.Where(present => !present.IsSameAs(who)), who],
        };
    }

    /// <summary>
    /// Returns the call without a unit that others detached, or the same instance if it is not attached. A unit that logged out was detached by the CAD
    /// itself: its officer still responds.
    /// </summary>
    public Call Detached(Call call, int identifier)
    {
        if (IsDoubted(call, identifier) || matcher.Find(identifier) is null) return call;
        if (call.Known.Units.FirstOrDefault(unit => IdentifierOf(unit) == identifier) is not { } held) return call;

        return call with
        {
            Known = call.Known with { Units = [.. call.Known.Units.Where(unit => unit != held)] },
            Desired = call.Desired with { Units = [.. call.Desired.Units.Where(unit => IdentifierOf(unit) != identifier)] },
            Responders = [.. call.Responders.Where(responder => responder.Unit is not { } unit || IdentifierOf(unit) != identifier)],
            IsAttended = true,
        };
    }

    /// <summary>The player of a unit. Null if they are not on this server.</summary>
    public int? PlayerOf(int identifier) => roster.PlayerOf(identifier);

    /// <summary>The label of a unit or dispatcher; empty if they are not logged in.</summary>
    public string LabelOf(int identifier) => matcher.Find(identifier) is { } unit ? CadFields.Name(unit.UnitNumber.Length > 0 ? unit.UnitNumber : unit.Name) : "";

    /// <summary>The responder for a unit: its player if they are on this server, else the unit itself.</summary>
    public Responder ResponderOf(int identifier, UnitTarget target)
    {
        if (roster.PlayerOf(identifier) is { } player) return responders.Of(player) with { Unit = target };

        var label = LabelOf(identifier);
        return new Responder(null, label.Length > 0 ? label : identifier.ToString(CultureInfo.InvariantCulture), target);
    }

    /// <summary>How a unit is identified to the CAD: as on the call, if it is meant to be there.</summary>
    public UnitTarget TargetOf(Call? call, int identifier)
    {
        var target = matcher.Find(identifier)?.Target ?? new UnitTarget(null, identifier);
        return call?.Desired.Units.FirstOrDefault(target.MeetsWith) ?? target;
    }

    // A unit that was attached before it was known gets its player's id, without which version 1 cannot detach it.
    private Call Named(Call call)
    {
        foreach (var unit in call.Known.Units)
            if (unit is { CommunityUserId: null, IdentifierId: { } identifier } && matcher.Find(identifier)?.Target is { CommunityUserId: not null } known && !IsDoubted(call, identifier))
                call = Renamed(call, unit, known);

        return call;
    }

    private Call Renamed(Call call, UnitTarget unit, UnitTarget known) => call with
    {
        Known = call.Known with { Units = [.. call.Known.Units.Select(held => held == unit ? known : held)] },
        Desired = call.Desired with { Units = [.. call.Desired.Units.Select(wanted => wanted == unit ? known : wanted)] },
        Responders = [.. call.Responders.Select(responder => responder.Unit == unit ? ResponderOf(known.IdentifierId ?? 0, known) with { AttachedBy = responder.AttachedBy } : responder)],
    };

    private int? IdentifierOf(UnitTarget unit) => unit.IdentifierId ?? (unit.CommunityUserId is { Length: > 0 } user ? matcher.Find(user)?.IdentifierId : null);

    private bool IsDoubted(Call call, int identifier) => call.Known.InDoubt.Any(step =>
        (step is CadStep.Attach attach && IdentifierOf(attach.Unit) == identifier) || (step is CadStep.Detach detach && IdentifierOf(detach.Unit) == identifier));
}
