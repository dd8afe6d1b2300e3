namespace StandIn.Host.Http;

/// <summary>
/// The reason why libcurl, the game server's HTTP client, got no response. The values are libcurl's error codes, as far as they are imitated.
/// </summary>
public enum CurlError
{
    /// <summary>No error.</summary>
    None = 0,

    /// <summary>The host name did not resolve. Nothing was sent.</summary>
    NameNotResolved = 6,

    /// <summary>Nothing listens on the port. Nothing was sent.</summary>
    ConnectionRefused = 7,

    /// <summary>No response in time. The request may have arrived.</summary>
    TimedOut = 28,

    /// <summary>The connection was lost. The request may have arrived.</summary>
    ConnectionReset = 56,
}
