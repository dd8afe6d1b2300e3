namespace SonoranDispatch.Calls;

/// <summary>Identifies a unit to the CAD by the player's community user id (v2; on v1 an API id), by identifier id, or both.</summary>
/// <param name="CommunityUserId">The player's id in the community. Null if only the identifier id is known.</param>
/// <param name="IdentifierId">The unit's identifier id. Null if only the player is known.</param>
public sealed record UnitTarget(string? CommunityUserId, int? IdentifierId = null)
{
    /// <summary>Whether both may identify the same unit.</summary>
    public bool MeetsWith(UnitTarget other) =>
        (IdentifierId is { } identifier && identifier == other.IdentifierId)
        || (CommunityUserId is { Length: > 0 } user && string.Equals(user, other.CommunityUserId, StringComparison.Ordinal));

    /// <summary>Whether neither id is known, so that the unit cannot be identified to the CAD.</summary>
    public bool NamesNobody => CommunityUserId is null or "" && IdentifierId is null;
}
