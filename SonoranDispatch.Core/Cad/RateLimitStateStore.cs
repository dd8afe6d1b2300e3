using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>
/// Stores the record of recent requests next to the calls. If the store fails, a restart begins with full rate limits, and the CAD's 429 responses
/// are obeyed.
/// </summary>
/// <param name="keys">The key-value store that also holds the calls.</param>
public sealed class RateLimitStateStore(IKeyValueStore keys) : IRateLimitStateStore
{
    /// <summary>The key of the record.</summary>
    public const string Key = "pace";

    /// <inheritdoc />
    public string? Read()
    {
        keys.Get(Key, out var text);
        return text;
    }

    /// <inheritdoc />
    public void Write(string text) => keys.Set(Key, text);

    /// <inheritdoc />
    public void Flush() => keys.Flush();
}
