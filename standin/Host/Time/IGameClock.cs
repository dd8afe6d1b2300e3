namespace StandIn.Host.Time;

/// <summary>The server's clock: GetGameTimer, delays, time-outs and rate limits go by it.</summary>
public interface IGameClock
{
    /// <summary>Milliseconds since the server started. Never runs backwards.</summary>
    long Milliseconds { get; }
}
