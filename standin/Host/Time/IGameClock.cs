namespace StandIn.Host.Time;

/// <summary>The server's clock, used by GetGameTimer, delays, time-outs and rate limits.</summary>
public interface IGameClock
{
    /// <summary>Milliseconds since the server started. Never goes backwards.</summary>
    long Milliseconds { get; }
}
