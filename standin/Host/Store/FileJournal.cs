namespace StandIn.Host.Store;

/// <summary>A journal in a file.</summary>
public sealed class FileJournal(string path) : IJournal
{
    /// <inheritdoc/>
    public byte[] ReadAll() => File.Exists(path) ? File.ReadAllBytes(path) : [];

    /// <inheritdoc/>
    public void AppendDurably(byte[] bytes)
    {
        if (bytes is null) throw new ArgumentNullException(nameof(bytes));
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write);
        file.Write(bytes, 0, bytes.Length);
        file.Flush(true);
    }

    /// <inheritdoc/>
    public void Replace(byte[] bytes)
    {
        if (bytes is null) throw new ArgumentNullException(nameof(bytes));
        var next = path + ".next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(bytes, 0, bytes.Length);
            file.Flush(true);
        }

        File.Delete(path);
        File.Move(next, path);
    }
}
