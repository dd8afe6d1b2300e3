namespace SonoranDispatch.Cad;

/// <summary>Why the CAD did not do it, by what a caller would do next.</summary>
public enum CadFailureKind
{
    /// <summary>No answer and certainly not sent: nothing happened.</summary>
    NotSent,

    /// <summary>No answer, but it may have arrived: time-out or connection lost.</summary>
    NoAnswer,

    /// <summary>5xx: it may have happened.</summary>
    ServerError,

    /// <summary>2xx whose body cannot be read as what was asked for: it may have happened.</summary>
    Unreadable,

    /// <summary>The API version does not exist any more ("Backend Service Reached", or 404/410 on the version's own route).</summary>
    VersionGone,

    /// <summary>429: not now.</summary>
    RateLimited,

    /// <summary>408: not now.</summary>
    TryLater,

    /// <summary>Settings: the key is wrong or missing.</summary>
    BadKey,

    /// <summary>Settings: the community id is wrong.</summary>
    BadCommunity,

    /// <summary>Settings: a redirect. The CAD is not at the address that was set, and the key must not travel on.</summary>
    BadAddress,

    /// <summary>Settings: the API is not enabled, or the community's plan does not include it.</summary>
    NotEnabled,

    /// <summary>Settings: the server id is not configured for the community.</summary>
    BadServer,

    /// <summary>The call (or unit) does not exist in the CAD.</summary>
    NotFound,

    /// <summary>v2's older rule: a dispatch call needs at least one unit. Nothing happened; sent again it goes as a 911 call.</summary>
    NeedsUnits,

    /// <summary>Any other 4xx: this request will never be taken.</summary>
    Refused,
}
