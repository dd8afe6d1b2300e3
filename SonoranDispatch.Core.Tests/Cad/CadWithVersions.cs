using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Cad;

/// <summary>A CAD that offers one version of its API, both, or none, or that is down.</summary>
internal sealed class CadWithVersions
{
    private const string AnyRead = """{"callId":501,"version":4,"activeCalls":[],"units":[]}""";

    public CadWithVersions() => Http.On("", request => Task.FromResult(Answer(request)));

    public ScriptedHttp Http { get; } = new();

    public ManualClock Clock { get; } = new();

    public bool HasV1 { get; set; } = true;

    public bool HasV2 { get; set; } = true;

    public bool IsDown { get; set; }

    public DialectRouter Make(CadDialect wanted) => new(wanted, SampleData.Account, Http, Clock);

    /// <summary>Returns a router set to "auto" that has run its first probe.</summary>
    public async Task<DialectRouter> MakeProbed()
    {
        var cad = Make(CadDialect.Auto);
        await cad.ProbeAsync();
        Http.Requests.Clear();
        return cad;
    }

    private TransportResponse Answer(TransportRequest request)
    {
        if (IsDown) return TransportResponse.NoAnswer("connection refused");
        if (request.Url.Contains("/v2/", StringComparison.Ordinal)) return HasV2 ? new TransportResponse(200, AnyRead) : new TransportResponse(404, "<html>404</html>");
        if (!HasV1) return new TransportResponse(200, "Sonoran CAD: Backend Service Reached");
        return new TransportResponse(200, request.Url.EndsWith("new_dispatch", StringComparison.Ordinal) || request.Url.EndsWith("call_911", StringComparison.Ordinal) ? "NEW DISPATCH CREATED - ID: 501" : AnyRead);
    }
}
