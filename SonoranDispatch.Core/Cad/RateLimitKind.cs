namespace SonoranDispatch.Cad;

/// <summary>How a <see cref="RateLimiter"/> gives out its places.</summary>
public enum RateLimitKind
{
    /// <summary>Any request may use the whole limit: for reads, of which few are sent.</summary>
    Undivided,

    /// <summary>Places are kept back for urgent requests, and the others are spread evenly (<see cref="PaceShares"/>).</summary>
    Divided,

    /// <summary>
    /// Undivided, and a request counts from when it is sent, not from its response. For version 1, which asks for a steady pace and publishes no limit
    /// that a late request could exceed.
    /// </summary>
    CountsFromSending,
}
