using System.Globalization;

namespace StandIn.Host.Http;

/// <summary>An HTTP response: a status with body and headers or, with status 0, the reason why there was no response.</summary>
public sealed record HostHttpResponse(int Status, string Body, IReadOnlyDictionary<string, string> Headers, string Failure = "")
{
    /// <summary>No response, with the text of the game's client (http-client, HttpClient.cpp:157).</summary>
    public static HostHttpResponse NoAnswer(CurlError error, string why) => new(
        0, "", new Dictionary<string, string>(), "CURL error code " + ((int)error).ToString(CultureInfo.InvariantCulture) + ": " + why);

    /// <summary>A response without headers.</summary>
    public static HostHttpResponse Plain(int status, string body) => new(status, body, new Dictionary<string, string>());
}
