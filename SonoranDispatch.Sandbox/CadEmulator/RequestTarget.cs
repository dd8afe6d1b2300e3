namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The parsed target of the request line.</summary>
/// <param name="Path">The path as sent, without the query.</param>
/// <param name="Query">Decoded query parameters. If one is repeated, the last value counts.</param>
internal sealed record RequestTarget(string Path, IReadOnlyDictionary<string, string> Query)
{
    /// <summary>True if the path is below /v2.</summary>
    public bool IsV2 => Path == "/v2" || Path.StartsWith("/v2/", StringComparison.Ordinal);

    /// <summary>Parses a path with query.</summary>
    public static RequestTarget Parse(string pathAndQuery)
    {
        var mark = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        if (mark < 0) return new RequestTarget(pathAndQuery, query);

        foreach (var pair in pathAndQuery[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? pair : pair[..equals];
            query[Uri.UnescapeDataString(name)] = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..]);
        }

        return new RequestTarget(pathAndQuery[..mark], query);
    }
}
