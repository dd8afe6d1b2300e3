using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Exports;

/// <summary>
/// Reads whom a resource means: a player's server id (12 or <c>{ player = 12 }</c>), a unit's identifier id (<c>{ unit = 345 }</c>), or a player's
/// id in the community (a text, or <c>{ user = "..." }</c>).
/// </summary>
public sealed class WhoReader(UnitRoster units, IPlayers players, Crew crew)
{
    private const int LongestId = 100;

    /// <summary>Whom.</summary>
    /// <param name="who">As it came.</param>
    /// <param name="misuse">Takes what is wrong.</param>
    /// <returns>An officer with his unit; <c>null</c> where nobody is meant, and that was reported.</returns>
    public Responder? Read(object? who, Misuse misuse)
    {
        var table = TableReader.Of(who);
        if (table.IsTable)
        {
            if (table.Has("unit")) return table.Whole("unit") is > 0 and var unit ? OfUnit(unit) : Nobody(who, misuse);
            if (table.Has("user")) return OfUser(table.Text(LongestId, "user"), who, misuse);

            return table.Whole("player") is { } named ? OfPlayer(named, misuse) : Nobody(who, misuse);
        }

        return who is string user ? OfUser(LooseTexts.One(user, LongestId), who, misuse)
            : LooseNumber.Whole(who) is { } player ? OfPlayer(player, misuse)
            : Nobody(who, misuse);
    }

    private static Responder? Nobody(object? who, Misuse misuse)
    {
        misuse.Report(Messages.SurfaceNoUnit, who is string or IConvertible ? LooseTexts.One(who, LongestId) : "That");
        return null;
    }

    private Responder? OfUser(string user, object? who, Misuse misuse) =>
        user.Length == 0 ? Nobody(who, misuse) : new Responder(null, user, new UnitTarget(user));

    private Responder OfUnit(int unit)
    {
        if (units.PlayerOf(unit) is { } player) return crew.Of(player);

        return new Responder(null, "unit " + unit.ToString(CultureInfo.InvariantCulture), new UnitTarget(null, unit));
    }

    private Responder? OfPlayer(int player, Misuse misuse)
    {
        if (players.NameOf(player) is null)
        {
            misuse.Report(Messages.SurfaceNoPlayer, player);
            return null;
        }

        return units.UnitOf(player) is not null ? crew.Of(player) : Nobody("Player " + player.ToString(CultureInfo.InvariantCulture), misuse);
    }
}
