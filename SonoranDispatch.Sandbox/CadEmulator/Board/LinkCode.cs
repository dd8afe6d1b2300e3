namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>A code that links a player to the account of whoever types it.</summary>
/// <param name="Code">Four capital letters and digits.</param>
/// <param name="CommunityUserId">The player's id in the community.</param>
/// <param name="ExpiresAt">From then on the code is worthless.</param>
public sealed record LinkCode(string Code, string CommunityUserId, DateTimeOffset ExpiresAt);
