namespace StandIn.Host.Http;

/// <summary>Why libcurl, which the game server asks with, got no answer: its own numbers, as far as they are imitated.</summary>
public enum CurlError
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name is not known: nothing was sent.</summary>
    NameNotResolved = 6,

    /// <summary>Nobody listens: nothing was sent.</summary>
    ConnectionRefused = 7,

    /// <summary>No answer in time: the request may have arrived.</summary>
    TimedOut = 28,

    /// <summary>The connection was lost: the request may have arrived.</summary>
    ConnectionReset = 56,
}
