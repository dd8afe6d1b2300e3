using SonoranDispatch.Contracts;

namespace SonoranDispatch.Tests.Support;

/// <summary>An in-memory key-value store that loses unflushed writes in a power cut and fails when told to.</summary>
internal sealed class FakeKeyValueStore : IKeyValueStore
{
    private SortedDictionary<string, string> _durable = new(StringComparer.Ordinal);
    private SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The values visible now, in key order.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>The number of flushes.</summary>
    public int Flushes { get; private set; }

    /// <summary>The number of values written so far.</summary>
    public int Writes { get; private set; }

    /// <summary>The number of searches begun and not ended.</summary>
    public int OpenSearches { get; private set; }

    /// <summary>Whether writes fail, as on a full disk.</summary>
    public bool RefusesWrites { get; set; }

    /// <summary>Whether flushes fail.</summary>
    public bool RefusesFlushes { get; set; }

    /// <summary>The keys that cannot be read.</summary>
    public HashSet<string> Unreadable { get; } = [];

    /// <summary>Stores a value as an earlier run would have left it.</summary>
    public void Leave(string key, string value) => _durable[key] = _values[key] = value;

    /// <summary>Discards everything that was not flushed.</summary>
    public void PowerCut() => _values = new SortedDictionary<string, string>(_durable, StringComparer.Ordinal);

    public StoreResult Get(string key, out string? value)
    {
        value = null;
        if (Unreadable.Contains(key)) return StoreResult.Failed("scripted: unreadable");

        value = _values.GetValueOrDefault(key);
        return StoreResult.Done;
    }

    public StoreResult Set(string key, string value)
    {
        if (RefusesWrites) return StoreResult.Failed("scripted: the disk is full");

        Writes++;
        _values[key] = value;
        return StoreResult.Done;
    }

    public StoreResult Delete(string key)
    {
        if (RefusesWrites) return StoreResult.Failed("scripted: the disk is full");

        _values.Remove(key);
        return StoreResult.Done;
    }

    public IKeyCursor Find(string prefix) => new Search(this, prefix);

    public StoreResult Flush()
    {
        if (RefusesFlushes) return StoreResult.Failed("scripted: the disk is gone");

        Flushes++;
        _durable = new SortedDictionary<string, string>(_values, StringComparer.Ordinal);
        return StoreResult.Done;
    }

    private sealed class Search : IKeyCursor
    {
        private readonly FakeKeyValueStore _store;
        private readonly Queue<string> _keys;
        private bool _ended;

        public Search(FakeKeyValueStore store, string prefix)
        {
            _store = store;
            _keys = new Queue<string>(store._values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)));
            store.OpenSearches++;
        }

        public StoreResult Next(out string? key)
        {
            key = _keys.Count > 0 ? _keys.Dequeue() : null;
            return StoreResult.Done;
        }

        public void Dispose()
        {
            if (!_ended) _store.OpenSearches--;
            _ended = true;
        }
    }
}
