namespace SonoranDispatch.Notifications;

/// <summary>What one player's client still has to be sent.</summary>
internal sealed class ClientSession
{
    /// <summary>Whether the player's page waits for its texts.</summary>
    public bool WantsSetup { get; set; }

    /// <summary>When the player may be sent the whole state again, in milliseconds on the monotonic clock.</summary>
    public long NextStateAt { get; set; }

    /// <summary>The unit number the player was last sent; <c>null</c> before the first state.</summary>
    public string? Unit { get; set; }
}
