using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>What an HTTP status means on both versions, before any text is looked at.</summary>
internal static class HttpStatusFailure
{
    /// <summary>The longest wait that is believed.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>The meaning of a status that leaves no question.</summary>
    /// <returns><c>null</c> for a 4xx whose text decides, and for success.</returns>
    public static CadFailureKind? Of(TransportResponse response) => response.Status switch
    {
        0 => response.Sent ? CadFailureKind.NoAnswer : CadFailureKind.NotSent,
        < 200 => CadFailureKind.Unreadable,
        < 300 => null,
        < 400 => CadFailureKind.BadAddress, // Redirects are not followed: the key must not travel.
        408 => CadFailureKind.TryLater,
        429 => CadFailureKind.RateLimited,
        < 500 => null,
        _ => CadFailureKind.ServerError,
    };

    /// <summary>How long the CAD asks to wait: its header, else a field of its body.</summary>
    /// <returns><c>null</c> where it does not say, or says something that cannot be meant.</returns>
    public static TimeSpan? Wait(TransportResponse response)
    {
        if (response.Status is not (408 or 429 or 503)) return null;
        var wait = response.RetryAfter ?? CadProblemDetails.Of(response.Body)?.RetryAfter;
        if (wait is not { } known || known <= TimeSpan.Zero) return null;
        return known > LongestWait ? LongestWait : known;
    }
}
