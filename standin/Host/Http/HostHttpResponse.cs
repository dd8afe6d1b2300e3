using System.Globalization;

namespace StandIn.Host.Http;

/// <summary>What the network answered: a status with body and headers, or, with status 0, why nothing came.</summary>
public sealed record HostHttpResponse(int Status, string Body, IReadOnlyDictionary<string, string> Headers, string Failure = "")
{
    /// <summary>No answer, in the words of the game's client (http-client, HttpClient.cpp:157).</summary>
    public static HostHttpResponse NoAnswer(CurlError error, string why) => new(
        0, "", new Dictionary<string, string>(), "CURL error code " + ((int)error).ToString(CultureInfo.InvariantCulture) + ": " + why);

    /// <summary>An answer without headers.</summary>
    public static HostHttpResponse Plain(int status, string body) => new(status, body, new Dictionary<string, string>());
}
