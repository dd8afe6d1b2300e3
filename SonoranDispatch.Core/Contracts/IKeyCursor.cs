namespace SonoranDispatch.Contracts;

/// <summary>Iterates over keys in byte order. It may pause between two keys, even for several ticks.</summary>
public interface IKeyCursor : IDisposable
{
    /// <summary>Reads the next key.</summary>
    /// <param name="key">The whole key, prefix included; <c>null</c> at the end, and on failure, which also ends the iteration.</param>
    StoreResult Next(out string? key);
}
