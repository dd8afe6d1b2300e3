using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Units;

/// <summary>Creates the responder of a call for a player: by their unit if they have one, else by name.</summary>
/// <param name="players">Knows names and licences.</param>
/// <param name="units">Knows which player is which unit.</param>
public sealed class ResponderFactory(IPlayers players, UnitRoster units)
{
    private const int LongestLabel = 60;

    /// <summary>Creates a player's responder.</summary>
    /// <param name="player">Their server id.</param>
    public Responder Of(int player) => new(player, LabelOf(player), units.UnitOf(player)?.Target) { Licence = players.LicenceOf(player) };

    /// <summary>
    /// The label that officers and dispatchers read for a player: their unit number; else their sanitized name; else their server id.
    /// </summary>
    public string LabelOf(int player)
    {
        var number = SanitizedText.Clean(units.UnitOf(player)?.UnitNumber, LongestLabel).Value;
        if (number.Length > 0) return number;

        var name = SanitizedText.Clean(players.NameOf(player), LongestLabel).Value;
        return name.Length > 0 ? name : player.ToString(CultureInfo.InvariantCulture);
    }
}
