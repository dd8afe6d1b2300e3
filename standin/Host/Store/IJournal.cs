namespace StandIn.Host.Store;

/// <summary>Where the key-value store keeps what must survive.</summary>
public interface IJournal
{
    /// <summary>Everything written so far, also by a host before this one.</summary>
    byte[] ReadAll();

    /// <summary>Appends, and comes back when it is safe from a power cut.</summary>
    void AppendDurably(byte[] bytes);

    /// <summary>Puts a shorter journal in place of the old one, whole or not at all.</summary>
    void Replace(byte[] bytes);
}
