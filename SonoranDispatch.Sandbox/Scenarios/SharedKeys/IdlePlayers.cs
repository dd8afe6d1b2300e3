using System.Globalization;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.SharedKeys;

/// <summary>Any number of players, a hundred metres apart. What is sent to them is discarded.</summary>
internal sealed class IdlePlayers : IPlayers, IPlayerClients
{
    /// <inheritdoc />
    public IReadOnlyList<int> Online() => [];

    /// <inheritdoc />
    public string? NameOf(int player) => "Player " + player.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public string? LicenceOf(int player) => null;

    /// <inheritdoc />
    public string? IdentifierOf(int player, string type) => null;

    /// <inheritdoc />
    public double? DistanceTo(int player, Place place) => WhereIs(player)?.Place.DistanceTo(place);

    /// <inheritdoc />
    public Position? WhereIs(int player) => new(new Place(player * 100, 0, 30), 0);

    /// <inheritdoc />
    public bool IsAllowed(int player, string ace) => false;

    /// <inheritdoc />
    public void Send(int player, string eventName, params object[] arguments)
    {
    }

    /// <inheritdoc />
    public void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments)
    {
    }

    /// <inheritdoc />
    public void Chat(int player, string text)
    {
    }
}
