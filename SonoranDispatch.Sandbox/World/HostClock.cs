using SonoranDispatch.Time;
using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The game server's clock, for whatever else lives in the sandbox: one time for everybody.</summary>
/// <param name="game">The game's clock.</param>
/// <param name="start">The wall clock when the game's stood at 0.</param>
public sealed class HostClock(IGameClock game, DateTimeOffset start) : IClock
{
    /// <inheritdoc />
    public long Milliseconds => game.Milliseconds;

    /// <inheritdoc />
    public DateTimeOffset UtcNow => start.AddMilliseconds(game.Milliseconds);
}
