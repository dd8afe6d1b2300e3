using System.Collections;
using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Units;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// Reads which units a request of the official resource means: players by their ids in the CAD's community (<c>units</c>, <c>apiId</c>, ...), units by
/// identifier id (<c>identIds</c>).
/// </summary>
internal sealed class SonoranCadUnitReader(UnitRoster units, ResponderFactory responders)
{
    private const int Most = 20;

    /// <summary>Reads the units, each once, at most 20.</summary>
    public IReadOnlyList<Responder> Read(LuaTableReader request) =>
    [
        .. request.List("units", "communityUserIds", "apiIds").Concat([request.Text(100, "communityUserId", "apiId")]).Where(id => id.Length > 0).Select(OfUser)
            .Concat(Whole(request.Raw("identIds", "identId")).Select(OfUnit))
            .Take(Most),
    ];

    /// <summary>Returns the responder of a unit, who is a player if the unit belongs to one.</summary>
    /// <param name="identifier">The unit's identifier id.</param>
    public Responder OfUnit(int identifier) => units.PlayerOf(identifier) is { } player
        ? responders.Of(player)
        : new Responder(null, "unit " + identifier.ToString(CultureInfo.InvariantCulture), new UnitTarget(null, identifier));

    private Responder OfUser(string id) => units.PlayerOf(id) is { } player ? responders.Of(player) : new Responder(null, id, new UnitTarget(id));

    private static IEnumerable<int> Whole(object? given) =>
        (given is IList list ? list.Cast<object?>() : [given]).Select(LuaNumberReader.Whole).OfType<int>().Where(identifier => identifier > 0);
}
