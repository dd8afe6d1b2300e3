namespace SonoranDispatch.Contracts;

/// <summary>The response to an HTTP request.</summary>
/// <param name="Status">The HTTP status; 0 if no response arrived.</param>
/// <param name="Body">The body as text, also for failures if the transport provides it; empty otherwise.</param>
/// <param name="RetryAfter">
/// The wait that the service asked for, if the transport provides headers (the game's does not for status 400 and above).
/// </param>
/// <param name="Sent">
/// False only if the request certainly never left: the host name does not resolve, or nothing listens at the address.
/// </param>
public sealed record TransportResponse(int Status, string Body, TimeSpan? RetryAfter = null, bool Sent = true)
{
    /// <summary>Whether the status is 2xx.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>No response arrived: time-out, connection lost, host name not found.</summary>
    /// <param name="why">The transport's own error message.</param>
    /// <param name="sent">False only if the request certainly never left.</param>
    public static TransportResponse NoAnswer(string why, bool sent = true) => new(0, why, null, sent);
}
