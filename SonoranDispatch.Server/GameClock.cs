using SonoranDispatch.Time;

namespace SonoranDispatch.Server;

/// <summary>
/// The game server's timer. The wall clock is read once, at start, and carried on by the timer, so that setting the machine's clock does
/// not move what is under way.
/// </summary>
internal sealed class GameClock : IClock
{
    private readonly Natives _natives;
    private readonly DateTimeOffset _atZero;

    public GameClock(Natives natives)
    {
        _natives = natives;
#pragma warning disable RS0030 // This is the one place of the resource that asks the machine for the time.
        _atZero = DateTimeOffset.UtcNow - TimeSpan.FromMilliseconds(natives.GetGameTimer());
#pragma warning restore RS0030
    }

    /// <inheritdoc />
    public long Milliseconds => _natives.GetGameTimer();

    /// <inheritdoc />
    public DateTimeOffset UtcNow => _atZero + TimeSpan.FromMilliseconds(_natives.GetGameTimer());
}
