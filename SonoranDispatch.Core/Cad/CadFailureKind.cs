namespace SonoranDispatch.Cad;

/// <summary>Why the CAD did not carry out a request, grouped by what a caller would do next.</summary>
public enum CadFailureKind
{
    /// <summary>No answer, and the request was certainly not sent. Nothing happened.</summary>
    NotSent,

    /// <summary>No answer, but the request may have arrived: a time-out or a lost connection.</summary>
    NoAnswer,

    /// <summary>5xx. The request may have been carried out.</summary>
    ServerError,

    /// <summary>2xx with a body that cannot be read as the expected response. The request may have been carried out.</summary>
    Unreadable,

    /// <summary>
    /// The API version does not know the operation, or no longer: "Backend Service Reached", "INVALID REQUEST TYPE", a text that calls it deprecated, or
    /// 404/410 on the version's own route. Nothing happened.
    /// </summary>
    VersionGone,

    /// <summary>
    /// The version that was asked refuses the operation for a reason that is not the call's own (<see cref="CadFailure.IsOfVersion"/>). Nothing happened.
    /// Another version does it when it is sent again; if there is none, the operation waits (<see cref="ICad.Offers"/>).
    /// </summary>
    OperationUnavailable,

    /// <summary>429: too many requests, try later.</summary>
    RateLimited,

    /// <summary>408: request time-out, try later.</summary>
    TryLater,

    /// <summary>Settings: the key is wrong or missing.</summary>
    BadKey,

    /// <summary>Settings: the community id is wrong.</summary>
    BadCommunity,

    /// <summary>Settings: a redirect. The CAD is not at the configured address, and the key must not be sent on to another one.</summary>
    BadAddress,

    /// <summary>Settings: the API is not enabled, or the community's plan does not include it.</summary>
    NotEnabled,

    /// <summary>Settings: no version of the API that may be used creates calls.</summary>
    NotOffered,

    /// <summary>Settings: the server id is not configured for the community.</summary>
    BadServer,

    /// <summary>The call (or unit) does not exist in the CAD. For a call that is known to be there, a calls read decides (<see cref="ICad.Lose"/>).</summary>
    NotFound,

    /// <summary>v2's older rule: a dispatch call needs at least one unit. Nothing happened. When sent again, it goes as a 911 call.</summary>
    NeedsUnits,

    /// <summary>Any other 4xx: this request will never be accepted.</summary>
    Refused,
}
