namespace SonoranDispatch.Contracts;

/// <summary>
/// A durable store of texts under keys: the database the game server ships. Main thread only. It never throws: what goes wrong is an
/// answer, because a full disk must not end anything.
/// </summary>
public interface IKeyValueStore
{
    /// <summary>Reads a value.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">The value; <c>null</c> where there is none, or it could not be read.</param>
    StoreResult Get(string key, out string? value);

    /// <summary>Writes a value: visible at once, durable after the next <see cref="Flush"/>. Writes become durable in their order.</summary>
    StoreResult Set(string key, string value);

    /// <summary>Deletes a key; durable after the next <see cref="Flush"/>. Deleting what is not there is done.</summary>
    StoreResult Delete(string key);

    /// <summary>
    /// Starts to look for keys. What is written meanwhile may be found or not. The game server has few searches to give
    /// (64 for all resources): always dispose of it.
    /// </summary>
    /// <param name="prefix">What the keys begin with.</param>
    IKeyCursor Find(string prefix);

    /// <summary>Makes every write so far durable.</summary>
    StoreResult Flush();
}
