namespace StandIn.Host.Store;

/// <summary>The durable storage of the key-value store.</summary>
public interface IJournal
{
    /// <summary>Returns everything written so far, including by earlier hosts.</summary>
    byte[] ReadAll();

    /// <summary>Appends bytes. Returns once they would survive a power cut.</summary>
    void AppendDurably(byte[] bytes);

    /// <summary>Replaces the journal with a shorter one, atomically.</summary>
    void Replace(byte[] bytes);
}
