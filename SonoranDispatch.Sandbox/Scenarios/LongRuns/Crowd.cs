using System.Globalization;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>A server full of players who stand still, the first of them officers. What is sent to them is discarded.</summary>
internal sealed class Crowd : IPlayers, IPlayerClients
{
    private readonly int _officers;
    private readonly int[] _online;
    private readonly string[] _names;
    private readonly string[] _licences;

    /// <summary>Creates the players.</summary>
    /// <param name="players">How many, officers included.</param>
    /// <param name="officers">How many are officers.</param>
    public Crowd(int players, int officers)
    {
        _officers = officers;
        _online = [.. Enumerable.Range(1, players)];
        _names = [.. _online.Select(player => "Player " + player.ToString(CultureInfo.InvariantCulture))];
        _licences = [.. _online.Select(player => "license:" + player.ToString("x40", CultureInfo.InvariantCulture))];
    }

    /// <inheritdoc />
    public IReadOnlyList<int> Online() => _online;

    /// <inheritdoc />
    public string? NameOf(int player) => IsHere(player) ? _names[player - 1] : null;

    /// <inheritdoc />
    public string? LicenceOf(int player) => IsHere(player) ? _licences[player - 1] : null;

    /// <inheritdoc />
    public string? IdentifierOf(int player, string type) => type == "license" ? LicenceOf(player) : null;

    /// <inheritdoc />
    public double? DistanceTo(int player, Place place) => WhereIs(player)?.Place.DistanceTo(place);

    /// <inheritdoc />
    public Position? WhereIs(int player) => IsHere(player) ? new Position(new Place((player % 32 * 150) - 2_400, (player / 32 * 150) - 1_200, 30), 0) : null;

    /// <inheritdoc />
    public bool IsAllowed(int player, string ace) => player <= _officers && ace.StartsWith("sonorandispatch.duty", StringComparison.Ordinal);

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

    private bool IsHere(int player) => player >= 1 && player <= _names.Length;
}
