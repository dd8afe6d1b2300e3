using System.Text;

namespace StandIn.Host.Store;

/// <summary>
/// The server's embedded database as scripts see it: keys per resource, in byte order. A synced write or a flush makes it and every earlier write
/// durable. A no-sync write is visible at once but is lost in a power cut until then.
/// </summary>
public sealed class KeyValueStore
{
    private const int CompactBytes = 4 * 1024 * 1024;

    private readonly IJournal _journal;
    private readonly List<byte[]> _unsafe = [];
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private long _written;

    /// <summary>Opens the journal. A record that a power cut left incomplete at the end is ignored.</summary>
    public KeyValueStore(IJournal journal)
    {
        _journal = journal ?? throw new ArgumentNullException(nameof(journal));
        Reload();
        if (_written > CompactBytes) Compact();
    }

    /// <summary>The number of writes that a power cut now would lose.</summary>
    public int UnflushedWrites => _unsafe.Count;

    /// <summary>How often the journal was flushed to disk.</summary>
    public int Flushes { get; private set; }

    /// <summary>Whether the disk is full: the database refuses writes, and the natives do not tell (citizen-server-impl, ResourceKvpScriptFunctions).</summary>
    public bool IsFull { get; set; }

    /// <summary>Reads a value, or null.</summary>
    public string? Get(string resource, string key) => _values.TryGetValue(Full(resource, key), out var value) ? value : null;

    /// <summary>Writes a value. Null deletes it.</summary>
    public void Set(string resource, string key, string? value, bool sync)
    {
        if (IsFull) return;
        var full = Full(resource, key);
        Apply(full, value);
        _unsafe.Add(StoreRecord.Write(full, value));
        if (sync) Flush();
    }

    /// <summary>Returns the keys of a resource that start with a prefix, in byte order.</summary>
    public IReadOnlyList<string> Find(string resource, string prefix)
    {
        var from = Full(resource, prefix);
        return [.. _values.Keys.Where(key => key.StartsWith(from, StringComparison.Ordinal)).Select(key => key.Substring(resource.Length + 1))];
    }

    /// <summary>Makes every write so far durable.</summary>
    public void Flush()
    {
        if (_unsafe.Count == 0) return;
        var bytes = _unsafe.SelectMany(record => record).ToArray();
        _unsafe.Clear();
        _journal.AppendDurably(bytes);
        _written += bytes.Length;
        Flushes++;
    }

    /// <summary>Discards all writes that were not durable, like a power cut.</summary>
    public void PowerCut()
    {
        _unsafe.Clear();
        Reload();
    }

    private static string Full(string resource, string key) => resource + ":" + key;

    private void Reload()
    {
        _values.Clear();
        var bytes = _journal.ReadAll();
        _written = bytes.Length;
        foreach (var record in StoreRecord.ReadAll(bytes)) Apply(record.Key, record.Value);
    }

    private void Compact()
    {
        var bytes = _values.SelectMany(pair => StoreRecord.Write(pair.Key, pair.Value)).ToArray();
        _journal.Replace(bytes);
        _written = bytes.Length;
    }

    private void Apply(string key, string? value)
    {
        if (value is null) _values.Remove(key);
        else _values[key] = value;
    }
}
