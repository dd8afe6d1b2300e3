namespace SonoranDispatch.Players;

/// <summary>What the server itself knows of the players who are on. Main thread only; never throws; never trusts a client.</summary>
public interface IPlayers
{
    /// <summary>The server ids of everybody who is on.</summary>
    IReadOnlyList<int> Online();

    /// <summary>A player's name.</summary>
    /// <returns><c>null</c> where nobody of that id is on.</returns>
    string? NameOf(int player);

    /// <summary>By what a player is known again after a restart: his licence, as "license:...".</summary>
    /// <returns><c>null</c> where nobody of that id is on, or he has none.</returns>
    string? LicenceOf(int player);

    /// <summary>An identifier of a player, whole: "license:...".</summary>
    /// <param name="player">His server id.</param>
    /// <param name="type">Which, without the colon: "license".</param>
    /// <returns><c>null</c> where nobody of that id is on, or he has none of that type.</returns>
    string? IdentifierOf(int player, string type);

    /// <summary>How far a player is from a place, metres over ground.</summary>
    /// <returns><c>null</c> where it is not known where he is.</returns>
    double? DistanceTo(int player, Place place);

    /// <summary>Where a player is.</summary>
    /// <returns><c>null</c> where he has no ped, or where the server does not know positions (OneSync off).</returns>
    Position? WhereIs(int player);

    /// <summary>Whether a player holds a permission.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="ace">The access control entry, such as "sonorandispatch.duty".</param>
    bool IsAllowed(int player, string ace);
}
