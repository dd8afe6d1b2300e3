using System.Text.Json.Nodes;
using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Cad;

namespace SonoranDispatch.Tests.Support;

/// <summary>A CAD that accepts every request, returns call 501 for each new call, and records the requests.</summary>
internal sealed class SingleCallCad
{
    private const string Answer = """{"callId":501,"version":4,"activeCalls":[{"callId":501,"idents":[12]}],"units":[],"idents":[12]}""";

    public SingleCallCad() => Http.On("", new TransportResponse(200, Answer)).On("new_dispatch", new TransportResponse(200, "NEW DISPATCH CREATED - ID: 501"));

    public ScriptedHttp Http { get; } = new();

    /// <summary>Creates Core with the officer's unit A-12 on this CAD.</summary>
    /// <param name="dialect">"v1" or "v2".</param>
    /// <param name="more">More entries for config.json, each with a leading comma.</param>
    public CoreHarness Open(string dialect, string more = "")
    {
        var core = new CoreHarness($$"""
            { "cad": { "communityId": "community", "apiKey": "some-key", "serverId": 3, "baseUrl": "https://cad.test", "dialect": "{{dialect}}" },
              "streetLookup": { "askClient": false }{{more}} }
            """, Http);
        core.Root.Units.Set(CoreHarness.Officer, Unit);
        core.Root.Advance();
        Http.Requests.Clear();
        return core;
    }

    /// <summary>The officer's unit.</summary>
    public static CadUnit Unit { get; } = new(12, ["user-12"], "A-12", "Adams", "Police", false, false);

    /// <summary>The requests received, without version probes: method, path, and the body without account and uuid.</summary>
    public IReadOnlyList<(string Line, JsonNode? Body)> Asked => [.. Http.Requests
        .Where(request => !request.Url.EndsWith("version", StringComparison.Ordinal))
        .Select(request => (request.Method + " " + new Uri(request.Url).AbsolutePath, Bare(request.Body)))];

    private static JsonNode? Bare(string? body)
    {
        if (string.IsNullOrEmpty(body)) return null;

        var node = JsonNode.Parse(body)!;
        if (node["data"] is JsonArray data) node = data[0]!.DeepClone();
        if (node["metaData"] is JsonObject map && map["uuid"] is { } uuid && Guid.TryParse((string?)uuid, out _)) map.Remove("uuid");
        return node;
    }
}
