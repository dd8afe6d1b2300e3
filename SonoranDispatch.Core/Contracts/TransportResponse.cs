namespace SonoranDispatch.Contracts;

/// <summary>What came back.</summary>
/// <param name="Status">The HTTP status; 0 where no answer came.</param>
/// <param name="Body">The body's text, also for failures where the transport gives it; empty otherwise.</param>
/// <param name="RetryAfter">The wait the service asked for, where the transport gives headers (the game's does not for status 400 and above).</param>
/// <param name="Sent">
/// False only where it is certain that the request never left: the name is not known, or nobody listens at the address.
/// </param>
public sealed record TransportResponse(int Status, string Body, TimeSpan? RetryAfter = null, bool Sent = true)
{
    /// <summary>Any 2xx.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>No answer came: time-out, connection lost, name not found.</summary>
    /// <param name="why">The transport's own words.</param>
    /// <param name="sent">False only where the request certainly never left.</param>
    public static TransportResponse NoAnswer(string why, bool sent = true) => new(0, why, null, sent);
}
