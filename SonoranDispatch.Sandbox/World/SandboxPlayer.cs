using StandIn;

namespace SonoranDispatch.Sandbox.World;

/// <summary>A player who joins the sandbox's server.</summary>
/// <param name="Name">The player's name.</param>
/// <param name="Position">The position in metres.</param>
/// <param name="Heading">The heading in degrees: 0 is north, counter-clockwise.</param>
/// <param name="Aces">The ACEs the player holds.</param>
public sealed record SandboxPlayer(string Name, VectorValue Position, float Heading, params IReadOnlyList<string> Aces)
{
    /// <summary>The value of the player's license identifier.</summary>
    public string Licence => Name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
