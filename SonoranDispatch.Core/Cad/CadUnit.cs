using SonoranDispatch.Calls;

namespace SonoranDispatch.Cad;

/// <summary>A unit that is logged in to the CAD.</summary>
/// <param name="IdentifierId">The unit's identifier id, which primary and attachments use.</param>
/// <param name="CommunityUserIds">Every id of the player that the CAD gives: communityUserIds and communityUserId on v2, API ids on v1. May be empty.</param>
/// <param name="UnitNumber">The number on the radio, such as "A-10"; may be empty.</param>
/// <param name="Name">The unit's name; may be empty.</param>
/// <param name="Department">Department; may be empty.</param>
/// <param name="IsDispatch">A dispatcher rather than a unit in the field.</param>
/// <param name="IsPanic">Panic is on.</param>
public sealed record CadUnit(
    int IdentifierId,
    IReadOnlyList<string> CommunityUserIds,
    string UnitNumber,
    string Name,
    string Department,
    bool IsDispatch,
    bool IsPanic)
{
    /// <summary>Names the unit to the CAD.</summary>
    public UnitTarget Target => new(CommunityUserIds.Count > 0 ? CommunityUserIds[0] : null, IdentifierId);
}
