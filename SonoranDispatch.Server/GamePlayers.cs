using System.Globalization;
using CitizenFX.Core;
using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>Players as the game server sees them.</summary>
/// <param name="natives">The game's natives.</param>
/// <param name="mainThread">Knows which entry point runs: a player's data is read only once within each.</param>
internal sealed class GamePlayers(Natives natives, MainThreadContext mainThread) : IPlayers
{
    private readonly PerEntry<Dictionary<int, PlayerFacts>> _facts = new(mainThread, () => []);
    private readonly PerEntry<Dictionary<int, Position?>> _positions = new(mainThread, () => []);

    /// <inheritdoc />
    public IReadOnlyList<int> Online()
    {
        var count = natives.GetNumPlayerIndices();
        var players = new List<int>(count);
        for (var index = 0; index < count; index++)
            if (int.TryParse(natives.GetPlayerFromIndex(index), NumberStyles.None, CultureInfo.InvariantCulture, out var player)) players.Add(player);

        return players;
    }

    /// <inheritdoc />
    public string? NameOf(int player) => player > 0 ? Of(player).Name() : null;

    /// <inheritdoc />
    public string? LicenceOf(int player) => IdentifierOf(player, "license");

    /// <inheritdoc />
    public string? IdentifierOf(int player, string type) => player > 0 ? Of(player).Identifier(type + ":") : null;

    /// <summary>A player's entity; 0 without OneSync and before the player has spawned.</summary>
    public int PedOf(int player) => player > 0 ? Of(player).Ped() : 0;

    /// <inheritdoc />
    public double? DistanceTo(int player, Place place) => WhereIs(player)?.Place.DistanceTo(place);

    /// <inheritdoc />
    public Position? WhereIs(int player)
    {
        var positions = _positions.Current;
        if (!positions.TryGetValue(player, out var position)) positions[player] = position = Look(player);
        return position;
    }

    /// <inheritdoc />
    public bool IsAllowed(int player, string ace) => player > 0 && Of(player).IsAllowed(ace);

    // Reading the position of an entity that no longer exists throws.
    private Position? Look(int player)
    {
        var ped = PedOf(player);
        if (ped == 0 || !natives.DoesEntityExist(ped)) return null;

        var position = natives.GetEntityCoords(ped);
        var heading = natives.GetEntityHeading(ped);
        if (!IsNumber(position.X) || !IsNumber(position.Y) || !IsNumber(position.Z)) return null;

        return new Position(new Place(position.X, position.Y, position.Z), IsNumber(heading) ? heading : 0);
    }

    private PlayerFacts Of(int player)
    {
        var facts = _facts.Current;
        if (!facts.TryGetValue(player, out var known)) facts[player] = known = new PlayerFacts(natives, Handle(player));
        return known;
    }

    private static string Handle(int player) => player.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
}
