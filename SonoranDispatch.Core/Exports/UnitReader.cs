using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Exports;

/// <summary>
/// Reads which officer a resource means: a player's server id (12 or <c>{ player = 12 }</c>), a unit's identifier id (<c>{ unit = 345 }</c>), or
/// a player's community user id (a text, or <c>{ user = "..." }</c>).
/// </summary>
public sealed class UnitReader(UnitRoster units, IPlayers players, ResponderFactory responders)
{
    private const int LongestId = 100;

    /// <summary>Reads the officer.</summary>
    /// <param name="who">The value received.</param>
    /// <param name="errors">Receives the errors.</param>
    /// <returns>An officer with their unit; <c>null</c> if the value names nobody, which is reported.</returns>
    public Responder? Read(object? who, ArgumentErrors errors)
    {
        var table = LuaTableReader.Of(who);
        if (table.IsTable)
        {
            if (table.Has("unit")) return table.Whole("unit") is > 0 and var unit ? OfUnit(unit) : Nobody(who, errors);
            if (table.Has("user")) return OfUser(table.Text(LongestId, "user"), who, errors);

            return table.Whole("player") is { } named ? OfPlayer(named, errors) : Nobody(who, errors);
        }

        return who is string user ? OfUser(LuaTextReader.One(user, LongestId), who, errors)
            : LuaNumberReader.Whole(who) is { } player ? OfPlayer(player, errors)
            : Nobody(who, errors);
    }

    private static Responder? Nobody(object? who, ArgumentErrors errors)
    {
        errors.Report(Messages.SurfaceNoUnit, who is string or IConvertible ? LuaTextReader.One(who, LongestId) : "That");
        return null;
    }

    private Responder? OfUser(string user, object? who, ArgumentErrors errors) =>
        user.Length == 0 ? Nobody(who, errors) : new Responder(null, user, new UnitTarget(user));

    private Responder OfUnit(int unit)
    {
        if (units.PlayerOf(unit) is { } player) return responders.Of(player);

        return new Responder(null, "unit " + unit.ToString(CultureInfo.InvariantCulture), new UnitTarget(null, unit));
    }

    private Responder? OfPlayer(int player, ArgumentErrors errors)
    {
        if (players.NameOf(player) is null)
        {
            errors.Report(Messages.SurfaceNoPlayer, player);
            return null;
        }

        return units.UnitOf(player) is not null ? responders.Of(player) : Nobody("Player " + player.ToString(CultureInfo.InvariantCulture), errors);
    }
}
