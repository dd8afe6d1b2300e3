using SonoranDispatch.Contracts;

namespace SonoranDispatch.Calls;

/// <summary>Keeps calls across restarts of the resource. Main thread only. Never throws because of disk failures.</summary>
public interface ICallStore
{
    /// <summary>The highest number ever assigned to a call, including forgotten ones; 0 for none.</summary>
    int LastNumber { get; }

    /// <summary>The keys of the records that could not be read as calls in this run. They are kept, and tried again at the next start.</summary>
    IReadOnlyList<string> Unreadable { get; }

    /// <summary>Returns the text with which API keys are hashed in records. It is made once per store and kept there.</summary>
    /// <param name="ifNone">The random text that becomes the salt if the store has none.</param>
    string ReadSalt(string ifNone);

    /// <summary>
    /// Loads all stored calls in the order of their numbers, one at a time. A null is a record that could not be read as a call, so that a reader
    /// working in slices can pause after it too. Always dispose of the enumerator.
    /// </summary>
    IEnumerable<Call?> Load();

    /// <summary>Writes one call. Durable after the next <see cref="Flush"/>.</summary>
    StoreResult Save(Call call);

    /// <summary>Forgets one call. Durable after the next <see cref="Flush"/>. Its number is not assigned again.</summary>
    StoreResult Forget(int number);

    /// <summary>Makes all writes since the last flush durable. Called at most once a tick, and only after a write.</summary>
    StoreResult Flush();
}
