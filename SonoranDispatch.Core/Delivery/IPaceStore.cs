namespace SonoranDispatch.Delivery;

/// <summary>
/// Keeps what was lately sent beyond this run of the resource, so that a restart does not begin a new minute before the CAD does. It lies
/// in the same database as the calls: what is written here becomes durable with the next flush of the calls' store. Main thread only.
/// </summary>
public interface IPaceStore
{
    /// <summary>What was written last; <c>null</c> where there is nothing.</summary>
    string? Read();

    /// <summary>Replaces what is kept; durable after the next flush of the calls' store.</summary>
    void Write(string text);
}
