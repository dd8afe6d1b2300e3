using SonoranDispatch.Cad;
using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>
/// What the CAD's answers say about a call's units, which is believed over what was sent: the CAD may know none of the ids that were sent, because version
/// 1's API ids and version 2's community user ids are different name spaces.
/// </summary>
internal static class ReportedUnits
{
    /// <summary>
    /// Returns what is in doubt after a create: the primary unit, because the first unit becomes it and not every answer says so, and the units, where the
    /// answer does not say which of them the CAD found.
    /// </summary>
    public static IReadOnlyList<CadStep> InDoubtAfter(CreatedCall created, IReadOnlyList<UnitTarget> sent)
    {
        if (sent.Count == 0 || created.Identifiers is { Count: 0 }) return [];

        IEnumerable<CadStep> primary = created.Primary is null ? [new CadStep.SetPrimary(null, false)] : [];
        return [.. primary, .. created.Identifiers is null ? sent.Select(unit => new CadStep.Attach(unit)) : []];
    }

    /// <summary>Whether a unit is believed to be attached and no answer has confirmed it.</summary>
    public static bool IsUnconfirmed(KnownCall known, UnitTarget unit) => known.Units.Contains(unit) && known.InDoubt.Contains(new CadStep.Attach(unit));

    /// <summary>Returns those units that the CAD has attached. A unit without an identifier id counts if enough others are attached.</summary>
    /// <param name="units">The units that were sent.</param>
    /// <param name="identifiers">The identifier ids that the CAD reports.</param>
    public static IReadOnlyList<UnitTarget> Among(IReadOnlyList<UnitTarget> units, IReadOnlyList<int> identifiers)
    {
        var nameless = identifiers.Count(identifier => units.All(unit => unit.IdentifierId != identifier));
        return [.. units.Where(unit => unit.IdentifierId is { } known ? identifiers.Contains(known) : nameless-- > 0)];
    }

    /// <summary>Applies what an answer says about units and the primary unit.</summary>
    /// <param name="call">The call.</param>
    /// <param name="identifiers">The identifier ids of the attached units. Null if the answer does not say.</param>
    public static Call Believe(Call call, IReadOnlyList<int>? identifiers)
    {
        if (identifiers is null) return call;

        var open = call.Known.Units.Where(unit => IsUnconfirmed(call.Known, unit)).ToList();
        if (open.Count == 0) return call;

        var there = Among(open, identifiers);
        return call with
        {
            Known = call.Known with
            {
                Units = [.. call.Known.Units.Where(unit => !open.Contains(unit) || there.Contains(unit))],
                InDoubt = [.. call.Known.InDoubt.Where(doubt => !(doubt is CadStep.Attach attach && open.Contains(attach.Unit)))],
            },
        };
    }

    /// <summary>
    /// Applies what an answer about a call says. The primary unit that it names, followed or not, is the one that the CAD holds; where none was to be set,
    /// it is also the one that is wanted.
    /// </summary>
    public static Call Believe(Call call, CadChangeResponse? answer)
    {
        if (answer is null) return call;

        var believed = Believe(call, answer.Identifiers);
        var (known, wanted) = (believed.Known.Details, believed.Desired.Details);
        var said = known with { Primary = answer.Primary, TrackPrimary = answer.TrackPrimary ?? known.TrackPrimary };
        if (!answer.SaysPrimary || said == known) return believed;

        var isPending = wanted.Primary != known.Primary || wanted.TrackPrimary != known.TrackPrimary || believed.Known.InDoubt.Any(static doubt => doubt is CadStep.SetPrimary);
        return believed with
        {
            Known = believed.Known with { Details = said },
            Desired = isPending ? believed.Desired : believed.Desired with { Details = wanted with { Primary = said.Primary, TrackPrimary = said.TrackPrimary } },
        };
    }

    /// <summary>Applies what the answer to an accepted change says, after the change itself.</summary>
    public static StepResult Believing(CadResult<CadChangeResponse> answer, StepResult result) =>
        answer.Value is { } said ? result with { Apply = call => Believe(result.Apply(call), said) } : result;

    /// <summary>Returns the result of an attachment: a failure if the CAD accepted it and attached nobody.</summary>
    public static CadResult<CadChangeResponse> Attached(CadResult<CadChangeResponse> result, UnitTarget unit)
    {
        if (result.Value?.Identifiers is not { } identifiers) return result;

        var isThere = unit.IdentifierId is { } identifier ? identifiers.Contains(identifier) : identifiers.Count > 0;
        return isThere ? result : Refused("The CAD attached nobody: it knows no unit by this id.");
    }

    /// <summary>Returns the result of setting a primary unit: a failure if the CAD accepted it and another unit is primary.</summary>
    public static CadResult<CadChangeResponse> Primary(CadResult<CadChangeResponse> result, int? identifierId) =>
        result.Value is { SaysPrimary: true } answer && identifierId is { } wanted && answer.Primary != wanted ? Refused("The CAD made another unit primary.") : result;

    private static CadResult<CadChangeResponse> Refused(string why) => CadResult<CadChangeResponse>.Failed(new CadFailure(CadFailureKind.Refused, 200, why));
}
