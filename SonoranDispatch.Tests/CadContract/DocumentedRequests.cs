using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.CadContract;

/// <summary>Holds requests to the schemas of the documented operations: no other field, none missing, no other type.</summary>
internal sealed class DocumentedRequests
{
    private static readonly JsonLoadSettings Strict = new() { CommentHandling = CommentHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };
    private readonly JsonSchema _envelope;

    private DocumentedRequests(IReadOnlyList<DocumentedOperation> operations, JsonSchema envelope)
    {
        Operations = operations;
        _envelope = envelope;
    }

    /// <summary>The operations that have a schema.</summary>
    public IReadOnlyList<DocumentedOperation> Operations { get; }

    /// <summary>Reads the schemas from the repository.</summary>
    public static async Task<DocumentedRequests> ReadAsync()
    {
        var folder = Repository.PathOf("SonoranDispatch.Tests", "CadContract", "Schemas");
        var files = new[] { "v1", "v2" }.SelectMany(version => Directory.EnumerateFiles(Path.Combine(folder, version), "*.json")).Order(StringComparer.Ordinal);
        return new DocumentedRequests(
            await Task.WhenAll(files.Select(DocumentedOperation.ReadAsync)),
            await JsonSchema.FromFileAsync(Path.Combine(folder, "v1-envelope.json")));
    }

    /// <summary>The operation of that name.</summary>
    public DocumentedOperation Operation(string name) => Operations.Single(operation => operation.Name == name);

    /// <summary>Compares a request with the documentation.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="pathAndQuery">Path and query.</param>
    /// <param name="body">The body; empty if there is none.</param>
    public RequestCheck Check(string method, string pathAndQuery, string body)
    {
        var (path, query) = Split(pathAndQuery);
        var operation = Operations.SingleOrDefault(one => one.Takes(method, path));
        if (operation is null) return new RequestCheck(null, ["no operation has this path: it has no schema"]);

        try
        {
            return new RequestCheck(operation, [.. operation.IsQuery ? InQuery(operation, query, body) : InBody(operation, query, body)]);
        }
        catch (JsonException problem)
        {
            return new RequestCheck(operation, ["the body is not strict JSON: " + problem.Message]);
        }
    }

    /// <summary>Compares v1's data, v2's body or a query with an operation's schema.</summary>
    public static IReadOnlyList<string> Problems(JsonSchema schema, JToken value) => [.. schema.Validate(value).SelectMany(Texts)];

    private static IEnumerable<string> InQuery(DocumentedOperation operation, string query, string body)
    {
        if (body.Length > 0) yield return "a body where none is documented";
        foreach (var problem in Problems(operation.Schema, Values(query))) yield return problem;
    }

    private IEnumerable<string> InBody(DocumentedOperation operation, string query, string body)
    {
        var value = JToken.Parse(body, Strict);
        if (query.Length > 0) yield return "a query where none is documented";
        if (!operation.Name.StartsWith("v1/", StringComparison.Ordinal))
        {
            foreach (var problem in Problems(operation.Schema, value)) yield return problem;
            yield break;
        }

        foreach (var problem in Problems(_envelope, value)) yield return problem;
        var type = value is JObject found ? (string?)found["type"] : null;
        if ("v1/" + type != operation.Name) yield return "its type is " + type;
        foreach (var problem in Problems(operation.Schema, value is JObject envelope ? envelope["data"] ?? JValue.CreateNull() : value)) yield return problem;
    }

    // Of alternatives, all say why they do not fit.
    private static IEnumerable<string> Texts(ValidationError error) => error is ChildSchemaValidationError alternatives
        ? alternatives.Errors.SelectMany(pair => pair.Value.SelectMany(Texts)).Prepend(error.Path + ": " + error.Kind)
        : [error.Path + ": " + error.Kind];

    private static JObject Values(string query)
    {
        var values = new JObject();
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            values.Add(Uri.UnescapeDataString(at < 0 ? pair : pair[..at]), at < 0 ? "" : Uri.UnescapeDataString(pair[(at + 1)..]));
        }

        return values;
    }

    private static (string Path, string Query) Split(string pathAndQuery)
    {
        var at = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        return at < 0 ? (pathAndQuery, "") : (pathAndQuery[..at], pathAndQuery[(at + 1)..]);
    }
}
