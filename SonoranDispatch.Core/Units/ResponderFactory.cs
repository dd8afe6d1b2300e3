using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Units;

/// <summary>Players as they stand on calls: by their unit where they have one, else by name.</summary>
/// <param name="players">Knows names and licences.</param>
/// <param name="units">Knows whose unit is whose.</param>
public sealed class ResponderFactory(IPlayers players, UnitRoster units)
{
    private const int LongestLabel = 60;

    /// <summary>A player as he stands on a call.</summary>
    /// <param name="player">His server id.</param>
    public Responder Of(int player) => new(player, LabelOf(player), units.UnitOf(player)?.Target) { Licence = players.LicenceOf(player) };

    /// <summary>What officers and dispatchers read of a player: his unit's number; else his name, cleaned; else his server id.</summary>
    public string LabelOf(int player)
    {
        var number = SanitizedText.Clean(units.UnitOf(player)?.UnitNumber, LongestLabel).Value;
        if (number.Length > 0) return number;

        var name = SanitizedText.Clean(players.NameOf(player), LongestLabel).Value;
        return name.Length > 0 ? name : player.ToString(CultureInfo.InvariantCulture);
    }
}
