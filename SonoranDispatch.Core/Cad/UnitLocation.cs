using SonoranDispatch.Players;

namespace SonoranDispatch.Cad;

/// <summary>Where a unit is, for the CAD's live map.</summary>
/// <param name="CommunityUserId">The id of the unit's player in the community (v2; on v1 an API id).</param>
/// <param name="Location">The location in words, such as the nearest postal. May be empty.</param>
/// <param name="Position">The coordinates and the heading.</param>
public sealed record UnitLocation(string CommunityUserId, string Location, Position Position);
