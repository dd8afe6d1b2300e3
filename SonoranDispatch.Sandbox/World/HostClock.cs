using SonoranDispatch.Time;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The game server's clock for the other parts of the sandbox, so that all use the same time.</summary>
/// <param name="game">The game's clock.</param>
/// <param name="start">The wall clock time when the game's clock was at 0.</param>
public sealed class HostClock(IGameClock game, DateTimeOffset start) : IClock
{
    /// <inheritdoc />
    public long Milliseconds => game.Milliseconds;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => start.AddMilliseconds(game.Milliseconds);
}
