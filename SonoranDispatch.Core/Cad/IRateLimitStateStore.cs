namespace SonoranDispatch.Cad;

/// <summary>
/// Keeps what was lately sent beyond this run of the resource, so that a restart does not begin a new minute before the CAD does. Main
/// thread only; it never throws.
/// </summary>
public interface IRateLimitStateStore
{
    /// <summary>What was written last; <c>null</c> where there is nothing.</summary>
    string? Read();

    /// <summary>Replaces what is kept; durable after the next <see cref="Flush"/> of this or of the calls, which lie in the same database.</summary>
    void Write(string text);

    /// <summary>Makes it durable where nothing else did.</summary>
    void Flush();
}
