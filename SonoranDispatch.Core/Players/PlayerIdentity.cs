namespace SonoranDispatch.Players;

/// <summary>
/// Identifies a person for rate limits: by licence, so that leaving and coming back does not restore an allowance, or by their stay on the server if
/// they have none.
/// </summary>
/// <param name="Stay">The number of the session; 0 if the licence identifies the player. Negative for a server id without a session.</param>
/// <param name="Licence">The licence ("license:..."); <c>null</c> if there is none.</param>
public readonly record struct PlayerIdentity(int Stay, string? Licence);
