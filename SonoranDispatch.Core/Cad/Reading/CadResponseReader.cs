using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad.Reading;

/// <summary>Turns responses of either API version into results.</summary>
/// <param name="apiKey">The API key, which is removed from the text of failures.</param>
internal sealed class CadResponseReader(string apiKey)
{
    /// <summary>Reads the body of a response.</summary>
    /// <param name="sent">The response, or why there is none.</param>
    /// <param name="read">Reads a body. Returns null if it cannot be read.</param>
    public CadResult<T> Read<T>(CadResult<TransportResponse> sent, Func<string, T?> read)
        where T : class
    {
        if (!sent.Is(out var response, out var failure)) return CadResult<T>.Failed(failure);
        return read(response.Body) is { } value ? CadResult<T>.Of(value) : CadResult<T>.Failed(Unreadable(response));
    }

    /// <summary>Creates the failure for a response whose body cannot be read.</summary>
    public CadFailure Unreadable(TransportResponse response) =>
        new(CadFailureKind.Unreadable, response.Status, FailureText.Clean(response.Body, apiKey));
}
