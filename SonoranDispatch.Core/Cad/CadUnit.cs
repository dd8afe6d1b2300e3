using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>A unit that is logged in to the CAD.</summary>
/// <param name="IdentifierId">The unit's identifier id, used for the primary unit and attachments.</param>
/// <param name="CommunityUserIds">
/// All ids of the player that the CAD reports: communityUserIds and communityUserId on v2, API ids on v1. May be empty.
/// </param>
/// <param name="UnitNumber">The radio number, such as "A-10". May be empty.</param>
/// <param name="Name">The unit's name. May be empty.</param>
/// <param name="Department">The department. May be empty.</param>
/// <param name="IsDispatch">Whether this is a dispatcher rather than a unit in the field.</param>
/// <param name="IsPanic">Whether panic is active.</param>
public sealed record CadUnit(
    int IdentifierId,
    IReadOnlyList<string> CommunityUserIds,
    string UnitNumber,
    string Name,
    string Department,
    bool IsDispatch,
    bool IsPanic)
{
    /// <summary>The number of the unit's status. Null if the CAD does not say.</summary>
    public int? Status { get; init; }

    /// <summary>How the unit is identified to the CAD.</summary>
    public UnitTarget Target => new(CommunityUserIds.Count > 0 ? CommunityUserIds[0] : null, IdentifierId);
}
