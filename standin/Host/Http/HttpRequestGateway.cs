using System.Collections.Concurrent;
using System.Globalization;
using StandIn.Host.Resources;
using StandIn.Wire;

namespace StandIn.Host.Http;

/// <summary>
/// Implements PerformHttpRequestInternalEx: tokens, eight connections per host, a time-out after five seconds of silence, and error texts
/// as in the game (SonoranDispatch.Tests/Assumptions/HttpRules.cs).
/// </summary>
internal sealed class HttpRequestGateway(GameServer server, IHostHttp network)
{
    private const int ConnectionsPerHost = 8;
    private const long SilenceMilliseconds = 5000;

    private readonly ConcurrentQueue<KeyValuePair<InFlightHttpRequest, HostHttpResponse>> _answers = new();
    private readonly List<InFlightHttpRequest> _flying = [];
    private readonly List<InFlightHttpRequest> _waiting = [];
    private int _next;

    /// <summary>Requests sent since the host started.</summary>
    internal int Sent { get; private set; }

    internal int Start(ResourceRuntime resource, byte[] map)
    {
        if (WireReader.Unpack(map) is not IDictionary<string, object?> fields || Text(fields, "url") is not { Length: > 0 } url) return -1;
        if (url.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) throw server.End(new FileUrlEndsTheServerException());
        var headers = fields.TryGetValue("headers", out var given) && given is IDictionary<string, object?> pairs
            ? pairs.ToDictionary(pair => pair.Key, pair => Convert.ToString(pair.Value, CultureInfo.InvariantCulture) ?? "", StringComparer.OrdinalIgnoreCase)
            : [];
        var follow = fields.TryGetValue("followLocation", out var flag) && flag is true;
        var body = Text(fields, "data") ?? "";
        var end = body.IndexOf('\0');
        if (end >= 0) body = body.Substring(0, end);
        var method = Text(fields, "method") is { Length: > 0 } named ? named : "GET";
        var inFlight = new InFlightHttpRequest(_next++, resource, new HostHttpRequest(method, url, body, headers, follow));
        _waiting.Add(inFlight);
        return inFlight.Token;
    }

    /// <summary>
    /// Delivers responses, times out silent requests, and sends requests that waited for a free connection. Runs in the server's tick.
    /// </summary>
    internal void Tick()
    {
        Launch();
        while (_answers.TryDequeue(out var pair))
        {
            if (_flying.Remove(pair.Key)) Answer(pair.Key, pair.Value);
        }

        foreach (var silent in _flying.FindAll(inFlight => server.Clock.Milliseconds - inFlight.SentAt >= SilenceMilliseconds))
        {
            _flying.Remove(silent);
            Answer(silent, HostHttpResponse.NoAnswer(CurlError.TimedOut, "Operation too slow. Less than 1 bytes/sec transferred the last 5 seconds"));
        }

        Launch();
    }

    /// <summary>
    /// Sends waiting requests as far as connections are free. Also runs after the scripts' tick, so that a request is sent in the tick that made it.
    /// </summary>
    internal void Launch()
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            var inFlight = _waiting[i];
            if (_flying.Count(other => other.Host == inFlight.Host) >= ConnectionsPerHost) continue;
            _waiting.RemoveAt(i--);
            inFlight.SentAt = server.Clock.Milliseconds;
            _flying.Add(inFlight);
            Sent++;
            network.Send(inFlight.Request, response => _answers.Enqueue(new(inFlight, response)));
        }
    }

    private void Answer(InFlightHttpRequest inFlight, HostHttpResponse response)
    {
        if (inFlight.Resource.Closed) return;
        var good = response.Status is > 0 and < 400;
        var error = response.Status == 0 ? response.Failure : "HTTP " + response.Status.ToString(CultureInfo.InvariantCulture) + ": " + response.Body;
        object?[] arguments = good
            ? [inFlight.Token, response.Status, response.Body, response.Headers.ToDictionary(pair => pair.Key, pair => pair.Value), null]
            : [inFlight.Token, response.Status, null, new Dictionary<string, object>(), error];
        inFlight.Resource.Deliver("__cfx_internal:httpResponse", WireWriter.Pack(arguments), "", EntryKind.HttpAnswer);
    }

    private static string? Text(IDictionary<string, object?> fields, string key) => fields.TryGetValue(key, out var value) ? value as string : null;
}
