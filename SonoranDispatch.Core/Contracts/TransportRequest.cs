namespace SonoranDispatch.Contracts;

/// <summary>A request as it leaves. Its text form leaves out headers and body, which carry the key.</summary>
/// <param name="Method">GET, POST, PATCH, DELETE.</param>
/// <param name="Url">Absolute, https or (to a loopback test service) http.</param>
/// <param name="Headers">Names and values; may carry the key.</param>
/// <param name="Body">JSON text; <c>null</c> where the method carries none. May carry the key.</param>
public sealed record TransportRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <inheritdoc />
    public override string ToString() => Method + " " + Url;
}
