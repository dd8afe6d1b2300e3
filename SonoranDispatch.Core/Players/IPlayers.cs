namespace SonoranDispatch.Players;

/// <summary>What the server itself knows of the players who are online. Main thread only; never throws; never trusts a client.</summary>
public interface IPlayers
{
    /// <summary>The server ids of all players who are online.</summary>
    IReadOnlyList<int> Online();

    /// <summary>A player's name.</summary>
    /// <returns><c>null</c> if no player with that id is online.</returns>
    string? NameOf(int player);

    /// <summary>The identifier that recognizes a player after a restart: their licence, as "license:...".</summary>
    /// <returns><c>null</c> if no player with that id is online, or if they have none.</returns>
    string? LicenceOf(int player);

    /// <summary>An identifier of a player, including its type: "license:...".</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="type">The type without the colon: "license".</param>
    /// <returns><c>null</c> if no player with that id is online, or if they have no identifier of that type.</returns>
    string? IdentifierOf(int player, string type);

    /// <summary>A player's distance from a place, in metres, ignoring height.</summary>
    /// <returns><c>null</c> if the player's position is unknown.</returns>
    double? DistanceTo(int player, Place place);

    /// <summary>A player's position.</summary>
    /// <returns><c>null</c> if they have no ped, or if the server does not know positions (OneSync off).</returns>
    Position? WhereIs(int player);

    /// <summary>Returns whether a player holds a permission.</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="ace">The access control entry, such as "sonorandispatch.duty".</param>
    bool IsAllowed(int player, string ace);
}
