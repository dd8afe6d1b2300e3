namespace SonoranDispatch.Contracts;

/// <summary>An outgoing HTTP request. <see cref="ToString()"/> omits headers and body, because they carry the API key.</summary>
/// <param name="Method">GET, POST, PATCH, DELETE.</param>
/// <param name="Url">Absolute, https or (for a loopback test service) http.</param>
/// <param name="Headers">Names and values; may carry the API key.</param>
/// <param name="Body">JSON text; <c>null</c> if the method has no body. May carry the API key.</param>
public sealed record TransportRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <inheritdoc />
    public override string ToString() => Method + " " + Url;
}
