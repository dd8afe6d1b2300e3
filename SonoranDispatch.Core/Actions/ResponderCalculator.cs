using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;

namespace SonoranDispatch.Actions;

/// <summary>Computes a call's responders and the resulting attached and primary units in the CAD. Pure.</summary>
internal static class ResponderCalculator
{
    /// <summary>Returns the call with one more responder. Only the units change and, for the first unit, the primary unit and the status.</summary>
    public static Call WithResponder(Call call, Responder who, OfficerActionSettings settings) =>
        WithUnitAttached(call with { Responders = [.. call.Responders, who] }, who.Unit, settings);

    /// <summary>Returns the call without a responder, whose unit also stops being primary.</summary>
    public static Call WithoutResponder(Call call, Responder who, OfficerActionSettings settings)
    {
        var left = call with { Responders = [.. call.Responders.Where(responder => !responder.IsSameAs(who))] };
        return who.Unit is { } unit ? WithUnitDetached(left, unit, settings) : left;
    }

    /// <summary>Returns the call after a responder's unit became known or changed.</summary>
    public static Call WithRenamedResponder(Call call, Responder before, Responder after, OfficerActionSettings settings)
    {
        var named = call with { Responders = [.. call.Responders.Select(responder => responder.IsSameAs(before) ? after : responder)] };
        if (before.Unit == after.Unit) return named;

        var wasPrimary = before.Unit?.IdentifierId is { } identifier && call.Desired.Details.Primary == identifier;
        var free = before.Unit is { } old ? WithUnitDetached(named, old, settings) : named;
        var attached = WithUnitAttached(free, after.Unit, settings);
        return wasPrimary && after.Unit?.IdentifierId is { } primary ? WithPrimary(attached, primary, call.Desired.Details.TrackPrimary) : attached;
    }

    /// <summary>Returns the call with another primary unit, or with none.</summary>
    public static Call WithPrimary(Call call, int? primary, bool track) => call with
    {
        Desired = call.Desired with { Details = call.Desired.Details with { Primary = primary, TrackPrimary = primary is not null && track } },
    };

    /// <summary>Returns the call without a unit, which also stops being primary.</summary>
    public static Call WithUnitDetached(Call call, UnitTarget unit, OfficerActionSettings settings)
    {
        var units = call.Desired.Units.Where(held => !held.MeetsWith(unit)).ToList();
        var after = units.Count == call.Desired.Units.Count ? call : call with { Desired = call.Desired with { Units = units } };
        if (unit.IdentifierId is not { } identifier || after.Desired.Details.Primary != identifier) return after;

        var next = settings.NextIsPrimary ? units.Select(held => held.IdentifierId).FirstOrDefault(held => held is not null) : null;
        return WithPrimary(after, next, settings.TrackPrimary);
    }

    private static Call WithUnitAttached(Call call, UnitTarget? unit, OfficerActionSettings settings)
    {
        if (unit is null || call.Desired.Units.Any(unit.MeetsWith)) return call;

        var isFirst = call.Desired.Units.Count == 0 && call.Desired.Details.Primary is null;
        var active = ActiveStatus.WithResponse(call);
        var after = active with { Desired = active.Desired with { Units = [.. active.Desired.Units, unit] } };
        return isFirst && settings.FirstIsPrimary && unit.IdentifierId is { } identifier ? WithPrimary(after, identifier, settings.TrackPrimary) : after;
    }
}
