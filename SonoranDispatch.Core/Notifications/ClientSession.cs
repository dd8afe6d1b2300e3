namespace SonoranDispatch.Notifications;

/// <summary>A player at his screen: what he still has to be sent.</summary>
internal sealed class ClientSession
{
    /// <summary>Whether his page waits for its texts.</summary>
    public bool WantsSetup { get; set; }

    /// <summary>When he may be sent the whole state again, on the monotonic clock, milliseconds.</summary>
    public long NextStateAt { get; set; }

    /// <summary>The unit's number he last was sent; <c>null</c> before the first state.</summary>
    public string? Unit { get; set; }
}
