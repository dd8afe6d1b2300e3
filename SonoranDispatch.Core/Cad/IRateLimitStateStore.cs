namespace SonoranDispatch.Cad;

/// <summary>
/// Keeps the record of recent requests across restarts, so that a restarted resource does not start a new minute before the CAD does. Main thread
/// only. Never throws.
/// </summary>
public interface IRateLimitStateStore
{
    /// <summary>Returns the text written last. Null if there is none.</summary>
    string? Read();

    /// <summary>
    /// Replaces the stored text. It is durable after the next <see cref="Flush"/> of this store or of the calls, which share a database.
    /// </summary>
    void Write(string text);

    /// <summary>Makes the text durable if no other flush did.</summary>
    void Flush();
}
