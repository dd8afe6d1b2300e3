using System.Globalization;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Intake;

/// <summary>How the console names players. Names are not unique, and an id means nothing to a reader a day later, so both are given.</summary>
internal static class PlayerLabel
{
    private const int LongestName = 60;

    /// <summary>Returns a player's name and server id.</summary>
    public static string Of(IPlayers players, int player)
    {
        var name = SanitizedText.Clean(players.NameOf(player), LongestName).Value;
        return (name.Length > 0 ? name : "somebody") + " (player " + player.ToString(CultureInfo.InvariantCulture) + ")";
    }
}
