using SonoranDispatch.Configuration;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The properties of the community's CAD in a run, and how its owner configured the resource.</summary>
/// <param name="Dialect">The dialect that the owner configured.</param>
/// <param name="HasV1">True if version 1 works at the start.</param>
/// <param name="HasV2">True if version 2 works.</param>
/// <param name="LosesV1">True if version 1 disappears permanently during the run.</param>
/// <param name="HasOldRule">True if version 2 rejects calls without units.</param>
internal sealed record CommunityProfile(CadDialect Dialect, bool HasV1, bool HasV2, bool LosesV1, bool HasOldRule)
{
    /// <summary>
    /// What version 1 knows of a unit's player: the same id as version 2 (null), an id of its own, or none (empty). Version 1 then finds no unit by the
    /// ids that version 2 reports.
    /// </summary>
    public string? ApiIds { get; init; }

    /// <summary>True if the resource still works after version 1 disappears.</summary>
    public bool CanLoseV1 => Dialect == CadDialect.Auto && HasV2;

    /// <summary>True if every request uses version 1 during the whole run.</summary>
    public bool IsV1Only => Dialect == CadDialect.V1 || !HasV2;

    /// <summary>True if fields and places are both updated through version 2, within the same budget, during the whole run.</summary>
    public bool UpdatesByV2 => !HasOldRule && (Dialect == CadDialect.V2 || (Dialect == CadDialect.Auto && !HasV1));

    /// <summary>Draws a random community.</summary>
    public static CommunityProfile Draw(Random chance)
    {
        var community = DrawVersions(chance);
        var apiIds = chance.Next(6) switch
        {
            0 => "",
            1 => "api-",
            _ => null,
        };

        // Where everything uses version 1, the ids that it reports are those that it finds units by.
        return community.IsV1Only ? community : community with { ApiIds = apiIds };
    }

    /// <summary>Returns a unit as this community's CAD knows it.</summary>
    /// <param name="unit">The unit, with its player's id in the community.</param>
    public BoardUnit Unit(BoardUnit unit) => ApiIds is { } own ? unit with { ApiIds = own.Length == 0 ? [] : [own + unit.CommunityUserId] } : unit;

    private static CommunityProfile DrawVersions(Random chance) => chance.Next(20) switch
    {
        < 6 => new CommunityProfile(CadDialect.Auto, true, true, false, false),
        < 9 => new CommunityProfile(CadDialect.Auto, true, true, true, false),
        < 13 => new CommunityProfile(CadDialect.Auto, false, true, false, chance.Next(5) == 0),
        < 15 => new CommunityProfile(CadDialect.Auto, true, false, false, false),
        < 18 => new CommunityProfile(CadDialect.V2, true, true, false, chance.Next(8) == 0),
        _ => new CommunityProfile(CadDialect.V1, true, chance.Next(2) == 0, false, false),
    };
}
