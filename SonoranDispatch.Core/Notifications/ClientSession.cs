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

    /// <summary>The number of the state that the player was last sent; greater than that of any before, even before a restart.</summary>
    public long Generation { get; set; }

    /// <summary>The calls of that state that have not been sent yet.</summary>
    public Queue<int> Following { get; set; } = new();

    /// <summary>When the player may be sent another page, in milliseconds on the monotonic clock.</summary>
    public long NextPageAt { get; set; }
}
