using System.Text.Json.Nodes;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>An HTTP transport with scripted responses that records the requests. An unscripted request fails the test.</summary>
internal sealed class ScriptedHttp : IHttpTransport
{
    private readonly List<(string Part, Func<TransportRequest, Task<TransportResponse>> Answer)> _rules = [];

    /// <summary>The requests sent, oldest first.</summary>
    public List<TransportRequest> Requests { get; } = [];

    /// <summary>The methods and paths of the requests sent.</summary>
    public IEnumerable<string> Lines => Requests.Select(request => request.Method + " " + new Uri(request.Url).PathAndQuery);

    /// <summary>The body of the only request.</summary>
    public JsonNode Body => JsonNode.Parse(Assert.Single(Requests).Body!)!;

    /// <summary>Sets the response for every request whose "METHOD url" contains the given text. Later rules take precedence.</summary>
    public ScriptedHttp On(string part, TransportResponse response)
    {
        _rules.Insert(0, (part, _ => Task.FromResult(response)));
        return this;
    }

    /// <summary>Same, for a response that arrives later.</summary>
    public ScriptedHttp On(string part, Func<TransportRequest, Task<TransportResponse>> answer)
    {
        _rules.Insert(0, (part, answer));
        return this;
    }

    /// <summary>Returns a transport that sends one response to every request.</summary>
    public static ScriptedHttp Always(int status, string body) => new ScriptedHttp().On("", new TransportResponse(status, body));

    /// <inheritdoc />
    public Task<TransportResponse> SendAsync(TransportRequest request)
    {
        Requests.Add(request);
        foreach (var (part, answer) in _rules)
        {
            if (request.ToString().Contains(part, StringComparison.Ordinal)) return answer(request);
        }

        throw new InvalidOperationException("No answer is scripted for " + request);
    }
}
