namespace StandIn.Host;

/// <summary>What the network answered: a status with body and headers, or, with status 0, why nothing came.</summary>
public sealed record HostHttpAnswer(int Status, string Body, IReadOnlyDictionary<string, string> Headers, string Failure = "")
{
    /// <summary>No answer: refused, reset, not resolved.</summary>
    public static HostHttpAnswer NoAnswer(string why) => new(0, "", new Dictionary<string, string>(), why);

    /// <summary>An answer without headers.</summary>
    public static HostHttpAnswer Plain(int status, string body) => new(status, body, new Dictionary<string, string>());
}
