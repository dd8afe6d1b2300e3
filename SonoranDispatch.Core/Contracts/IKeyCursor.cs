namespace SonoranDispatch.Contracts;

/// <summary>A walk through keys, in the order of their bytes. It may be paused between two keys, also for ticks.</summary>
public interface IKeyCursor : IDisposable
{
    /// <summary>The next key.</summary>
    /// <param name="key">The whole key, prefix included; <c>null</c> at the end, and on failure, which is an end too.</param>
    StoreResult Next(out string? key);
}
