namespace StandIn.Host.Store;

/// <summary>A journal in memory. Pass the same object to the next host to simulate a restart without touching a disk.</summary>
public sealed class MemoryJournal : IJournal
{
    private readonly MemoryStream _bytes = new();

    /// <inheritdoc/>
    public byte[] ReadAll() => _bytes.ToArray();

    /// <inheritdoc/>
    public void AppendDurably(byte[] bytes)
    {
        if (bytes is null) throw new ArgumentNullException(nameof(bytes));
        _bytes.Write(bytes, 0, bytes.Length);
    }

    /// <inheritdoc/>
    public void Replace(byte[] bytes)
    {
        _bytes.SetLength(0);
        AppendDurably(bytes);
    }
}
