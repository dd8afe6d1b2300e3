namespace SonoranDispatch.Contracts;

/// <summary>
/// A durable key-value store for strings: the database that the game server ships. Main thread only. It never throws: errors are returned,
/// because a full disk must not stop the resource.
/// </summary>
public interface IKeyValueStore
{
    /// <summary>Reads a value.</summary>
    /// <param name="value">The value; <c>null</c> if there is none, or if it could not be read.</param>
    StoreResult Get(string key, out string? value);

    /// <summary>
    /// Writes a value: visible at once, durable after the next <see cref="Flush"/>. Writes become durable in the order they were made.
    /// </summary>
    StoreResult Set(string key, string value);

    /// <summary>Deletes a key; durable after the next <see cref="Flush"/>. Deleting a missing key succeeds.</summary>
    StoreResult Delete(string key);

    /// <summary>
    /// Starts a key search. Keys written during the search may or may not be found. The game server allows only 64 open searches
    /// for all resources: always dispose of the cursor.
    /// </summary>
    /// <param name="prefix">The prefix of the keys to find.</param>
    IKeyCursor Find(string prefix);

    /// <summary>Makes every write so far durable.</summary>
    StoreResult Flush();
}
