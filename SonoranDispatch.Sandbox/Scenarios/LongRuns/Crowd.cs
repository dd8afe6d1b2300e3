using System.Globalization;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.LongRuns;

/// <summary>A server full of players who stand still or drive east, the first of them officers. What is sent to them is discarded.</summary>
internal sealed class Crowd : IPlayers, IPlayerClients
{
    // An hour's drive stays inside the world.
    private const double WestEnd = -9_900;
    private const double MetresPerSecond = 5;

    private readonly int _officers;
    private readonly int[] _online;
    private readonly string[] _names;
    private readonly string[] _licences;
    private int _people;

    /// <summary>Creates the players.</summary>
    /// <param name="players">How many, officers included.</param>
    /// <param name="officers">How many are officers.</param>
    public Crowd(int players, int officers)
    {
        _officers = officers;
        _online = [.. Enumerable.Range(1, players)];
        _names = [.. _online.Select(player => "Player " + player.ToString(CultureInfo.InvariantCulture))];
        _licences = [.. _online.Select(LicenceOfPerson)];
        _people = players;
    }

    /// <summary>How many of them drive, from the first. Default: none.</summary>
    public int Driving { get; init; }

    /// <summary>Returns the time, in milliseconds since the start, for those who drive.</summary>
    public Func<long> Now { get; set; } = () => 0;

    /// <summary>Somebody else, who was never here, plays under a player's server id from now on.</summary>
    public void Replace(int player) => _licences[player - 1] = LicenceOfPerson(++_people);

    /// <summary>When those who drive were at an easting, in milliseconds since the start.</summary>
    public long WhenAt(double east) => (long)((east - WestEnd) / MetresPerSecond * 1_000);

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
    public Position? WhereIs(int player) => player <= Driving ? new Position(new Place(WestEnd + (Now() / 1_000.0 * MetresPerSecond), player * 100, 30), 90) : IsHere(player) ? new Position(new Place((player % 32 * 150) - 2_400, (player / 32 * 150) - 1_200, 30), 0) : null;

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

    private static string LicenceOfPerson(int person) => "license:" + person.ToString("x40", CultureInfo.InvariantCulture);

    private bool IsHere(int player) => player >= 1 && player <= _names.Length;
}
