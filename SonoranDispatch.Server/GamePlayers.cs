using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Server;

/// <summary>Players as the game server sees them.</summary>
internal sealed class GamePlayers(Natives natives) : IPlayers
{
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
    public string? NameOf(int player) => player > 0 ? natives.GetPlayerName(Handle(player)) : null;

    /// <inheritdoc />
    public string? LicenceOf(int player) => player > 0 ? natives.GetPlayerIdentifierByType(Handle(player), "license:") : null;

    /// <inheritdoc />
    public string? IdentifierOf(int player, string type) => player > 0 ? natives.GetPlayerIdentifierByType(Handle(player), type + ":") : null;

    /// <inheritdoc />
    public double? DistanceTo(int player, Place place) => WhereIs(player)?.Place.DistanceTo(place);

    /// <inheritdoc />
    public Position? WhereIs(int player)
    {
        if (player <= 0) return null;

        // 0 without OneSync and before the player has spawned; asking for the place of an entity that is gone is an error.
        var ped = natives.GetPlayerPed(Handle(player));
        if (ped == 0 || !natives.DoesEntityExist(ped)) return null;

        var spot = natives.GetEntityCoords(ped);
        var heading = natives.GetEntityHeading(ped);
        if (!IsNumber(spot.X) || !IsNumber(spot.Y) || !IsNumber(spot.Z)) return null;

        return new Position(new Place(spot.X, spot.Y, spot.Z), IsNumber(heading) ? heading : 0);
    }

    /// <inheritdoc />
    public bool IsAllowed(int player, string ace) => player > 0 && natives.IsPlayerAceAllowed(Handle(player), ace);

    private static string Handle(int player) => player.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(float value) => !float.IsNaN(value) && !float.IsInfinity(value);
}
