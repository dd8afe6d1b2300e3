using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>The functions of the official resource, as our compat resource of that name asks for them.</summary>
/// <param name="requests">Carries out requests.</param>
/// <param name="repository">The calls.</param>
/// <param name="units">Knows which player is which unit.</param>
/// <param name="players">Knows where players are.</param>
/// <param name="postals">The postal map.</param>
/// <param name="settings">The CAD's account.</param>
internal sealed class SonoranCadFunctions(SonoranCadRequests requests, CallRepository repository, UnitRoster units, IPlayers players, PostalMap postals, Settings settings)
{
    private const int LongestName = 100;

    /// <summary>Runs a function.</summary>
    /// <param name="function">Its name.</param>
    /// <param name="given">Its arguments by name; <c>from</c> is the resource that asks.</param>
    /// <returns>Text, number, or tables of these; <c>null</c> if there is no result.</returns>
    public object? Of(string function, LuaTableReader given) => function switch
    {
        "performApiRequest" => requests.Run(given.Text(LongestName, "type"), given.Raw("data"), given.Text(LongestName, "from")).ToTable(),
        "isPlayerInCAD" => InCad(given.Whole("player") ?? 0),
        "GetUnitCache" => units.All().Select(pair => (object?)SonoranCadTables.Unit(pair.Value)).ToList(),
        "GetCallCache" => SonoranCadCaches.Active(repository),
        "GetEmergencyCache" => SonoranCadCaches.Emergency(repository),
        "account" => settings.Cad.Account is { } account
            ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["communityId"] = account.CommunityId, ["serverId"] = account.ServerId }
            : null,
        "nearestPostal" => PostalOf(given.Place("coords") ?? players.WhereIs(given.Whole("player") ?? 0)?.Place),
        _ => null,
    };

    private Dictionary<string, object?> InCad(int player)
    {
        var unit = units.UnitOf(player);
        var user = unit?.CommunityUserIds.FirstOrDefault();
        var table = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["linked"] = user is not null,
            ["online"] = unit is not null,
            ["success"] = unit is not null && user is not null,
        };
        if (user is not null) table["communityUserId"] = user;
        if (unit is not null) table["unit"] = SonoranCadTables.Unit(unit);
        return table;
    }

    private string? PostalOf(Place? place) => place is null ? null : postals.Nearest(place.X, place.Y, settings.Postals.MaxDistanceMetres)?.Code;
}
