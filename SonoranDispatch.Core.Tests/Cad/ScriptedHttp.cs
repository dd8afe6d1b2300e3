using System.Text.Json.Nodes;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>A network that answers by a script and remembers what was sent. An unscripted request is a failed test.</summary>
internal sealed class ScriptedHttp : IHttpTransport
{
    private readonly List<(string Part, Func<TransportRequest, Task<TransportResponse>> Answer)> _rules = [];

    /// <summary>What was sent, oldest first.</summary>
    public List<TransportRequest> Requests { get; } = [];

    /// <summary>Methods and paths of what was sent.</summary>
    public IEnumerable<string> Lines => Requests.Select(request => request.Method + " " + new Uri(request.Url).PathAndQuery);

    /// <summary>The only request's body.</summary>
    public JsonNode Body => JsonNode.Parse(Assert.Single(Requests).Body!)!;

    /// <summary>Answers every request whose "METHOD url" holds a text; later rules go first.</summary>
    public ScriptedHttp On(string part, TransportResponse response)
    {
        _rules.Insert(0, (part, _ => Task.FromResult(response)));
        return this;
    }

    /// <summary>The same, when the answer comes.</summary>
    public ScriptedHttp On(string part, Func<TransportRequest, Task<TransportResponse>> answer)
    {
        _rules.Insert(0, (part, answer));
        return this;
    }

    /// <summary>Answers everything.</summary>
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
