using SonoranDispatch.Contracts;

namespace SonoranDispatch.Cad;

/// <summary>What was lately sent, as one record beside the calls. Where the store fails, a restart begins with full budgets; the CAD's "too many" is obeyed.</summary>
/// <param name="keys">The database of the calls.</param>
public sealed class RateLimitStateStore(IKeyValueStore keys) : IRateLimitStateStore
{
    /// <summary>Its key.</summary>
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
