using StandIn.Host.Time;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The game server's clock for the other parts of the sandbox, so that all use the same time.</summary>
/// <param name="game">The game's clock.</param>
/// <param name="start">The wall clock time when the game's clock was at 0.</param>
public sealed class GameTimeProvider(IGameClock game, DateTimeOffset start) : TimeProvider
{
    /// <inheritdoc />
    public override long TimestampFrequency => 1_000;

    /// <inheritdoc />
    public override long GetTimestamp() => game.Milliseconds;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => start.AddMilliseconds(game.Milliseconds);
}
