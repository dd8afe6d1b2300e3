namespace SonoranDispatch.Calls;

/// <summary>Names units to the CAD: by the player's community user id (v2; on v1 an API id), by identifier id, or both.</summary>
/// <param name="CommunityUserId">The player's id in the community; <c>null</c> where only the identifier is known.</param>
/// <param name="IdentifierId">The unit's identifier id; <c>null</c> where only the player is known.</param>
public sealed record UnitTarget(string? CommunityUserId, int? IdentifierId = null)
{
    /// <summary>Whether both may name the same unit.</summary>
    public bool MeetsWith(UnitTarget other) =>
        (IdentifierId is { } identifier && identifier == other.IdentifierId)
        || (CommunityUserId is { Length: > 0 } user && string.Equals(user, other.CommunityUserId, StringComparison.Ordinal));

    /// <summary>Neither is known, so the CAD cannot be told who is meant.</summary>
    public bool NamesNobody => CommunityUserId is null or "" && IdentifierId is null;
}
