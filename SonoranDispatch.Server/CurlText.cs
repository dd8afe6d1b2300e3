namespace SonoranDispatch.Server;

/// <summary>Reads libcurl's error code from the game server's error text for a request without a response.</summary>
internal static class CurlText
{
    private const string Marker = "CURL error code ";
    private const int NameNotResolved = 6;
    private const int ConnectionRefused = 7;

    /// <summary>
    /// Returns whether the request certainly never left. Newer servers write "CURL error code 7: why", older ones "why - CURL error code 7 (why)"
    /// (citizenfx http-client, HttpClient.cpp); no other code rules out that it arrived.
    /// </summary>
    /// <param name="error">The error text; only of a request without a status, since with a status the text contains the response itself.</param>
    public static bool NeverLeft(string error)
    {
        var at = error.IndexOf(Marker, StringComparison.Ordinal);
        return at >= 0 && NumberAt(error, at + Marker.Length) is NameNotResolved or ConnectionRefused;
    }

    private static int NumberAt(string text, int at)
    {
        var number = 0;
        for (; at < text.Length && number < 1_000 && text[at] is >= '0' and <= '9'; at++) number = (number * 10) + (text[at] - '0');
        return number;
    }
}
