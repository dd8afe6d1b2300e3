using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>Maps an HTTP status to a failure, the same for both API versions, before the body is examined.</summary>
internal static class HttpStatusFailure
{
    /// <summary>The longest wait that is accepted; longer ones are capped.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Returns the failure if the status alone decides it.</summary>
    /// <returns>Null for a success, and for a 4xx whose text decides.</returns>
    public static CadFailureKind? Of(TransportResponse response) => response.Status switch
    {
        0 => response.Sent ? CadFailureKind.NoAnswer : CadFailureKind.NotSent,
        < 200 => CadFailureKind.Unreadable,
        < 300 => null,
        < 400 => CadFailureKind.BadAddress, // Redirects are not followed: the key must not be sent elsewhere.
        408 => CadFailureKind.TryLater,
        429 => CadFailureKind.RateLimited,
        < 500 => null,
        _ => CadFailureKind.ServerError,
    };

    /// <summary>Returns how long the CAD asks to wait: from its header, otherwise from a field of its body.</summary>
    /// <returns>Null if it names no wait, or one that is not above zero.</returns>
    public static TimeSpan? Wait(TransportResponse response)
    {
        if (response.Status is not (408 or 429 or 503)) return null;
        var wait = response.RetryAfter ?? CadProblemDetails.Of(response.Body)?.RetryAfter;
        if (wait is not { } known || known <= TimeSpan.Zero) return null;
        return known > LongestWait ? LongestWait : known;
    }
}
