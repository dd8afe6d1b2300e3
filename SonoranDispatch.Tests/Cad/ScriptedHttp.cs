using System.Text.Json.Nodes;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Cad;

/// <summary>A network that answers by a script and remembers what was sent. An unscripted request is a failed test.</summary>
internal sealed class ScriptedHttp : IHttp
{
    private readonly List<(string Part, Func<HttpRequest, Task<HttpAnswer>> Answer)> rules = [];

    /// <summary>What was sent, oldest first.</summary>
    public List<HttpRequest> Requests { get; } = [];

    /// <summary>Methods and paths of what was sent.</summary>
    public IEnumerable<string> Lines => Requests.Select(request => request.Method + " " + new Uri(request.Url).PathAndQuery);

    /// <summary>The only request's body.</summary>
    public JsonNode Body => JsonNode.Parse(Assert.Single(Requests).Body!)!;

    /// <summary>Answers every request whose "METHOD url" holds a text; later rules go first.</summary>
    public ScriptedHttp On(string part, HttpAnswer answer)
    {
        rules.Insert(0, (part, _ => Task.FromResult(answer)));
        return this;
    }

    /// <summary>The same, when the answer comes.</summary>
    public ScriptedHttp On(string part, Func<HttpRequest, Task<HttpAnswer>> answer)
    {
        rules.Insert(0, (part, answer));
        return this;
    }

    /// <summary>Answers everything.</summary>
    public static ScriptedHttp Always(int status, string body) => new ScriptedHttp().On("", new HttpAnswer(status, body));

    /// <inheritdoc />
    public Task<HttpAnswer> SendAsync(HttpRequest request)
    {
        Requests.Add(request);
        foreach (var (part, answer) in rules)
        {
            if (request.ToString().Contains(part, StringComparison.Ordinal)) return answer(request);
        }

        throw new InvalidOperationException("No answer is scripted for " + request);
    }
}
