using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The players: callers, and officers on duty. They move around.</summary>
internal sealed class SimulatedPlayers : IPlayers
{
    private readonly Random _chance;
    private readonly Dictionary<int, Place> _places = [];

    public SimulatedPlayers(Random chance)
    {
        _chance = chance;
        Callers = [.. Enumerable.Range(1, chance.Next(2, 7))];
        Officers = [.. Enumerable.Range(101, chance.Next(1, 4))];
        foreach (var player in Online()) _places[player] = Somewhere();
    }

    /// <summary>The players who call.</summary>
    public IReadOnlyList<int> Callers { get; }

    /// <summary>The officers on duty.</summary>
    public IReadOnlyList<int> Officers { get; }

    /// <summary>Returns a random place on the island.</summary>
    public Place Somewhere() => new(_chance.Next(-3_000, 3_000) + 0.25, _chance.Next(-3_000, 7_000) + 0.5, _chance.Next(0, 100));

    /// <summary>Moves a random caller.</summary>
    public void Wander() => _places[Callers[_chance.Next(Callers.Count)]] = Somewhere();

    /// <summary>Moves a random officer.</summary>
    public void Drive() => _places[Officers[_chance.Next(Officers.Count)]] = Somewhere();

    /// <inheritdoc />
    public IReadOnlyList<int> Online() => [.. Callers, .. Officers];

    /// <inheritdoc />
    public string? NameOf(int player) => Callers.Contains(player) ? "Caller " + player : Officers.Contains(player) ? "Officer " + player : null;

    /// <inheritdoc />
    public string? LicenceOf(int player) => NameOf(player) is { } name ? "license:" + name : null;

    /// <inheritdoc />
    public string? IdentifierOf(int player, string type) => type == "license" ? LicenceOf(player) : null;

    /// <inheritdoc />
    public double? DistanceTo(int player, Place place) => WhereIs(player)?.Place.DistanceTo(place);

    /// <inheritdoc />
    public Position? WhereIs(int player) => _places.TryGetValue(player, out var place) ? new Position(place, 90) : null;

    /// <inheritdoc />
    public bool IsAllowed(int player, string ace) => Officers.Contains(player);
}
