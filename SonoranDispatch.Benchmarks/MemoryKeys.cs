using SonoranDispatch.Contracts;

namespace SonoranDispatch.Benchmarks;

/// <summary>A key-value store that keeps everything in memory: what is measured on it leaves the disk aside.</summary>
internal sealed class MemoryKeys : IKeyValueStore
{
    private readonly Dictionary<string, string> _values = [];

    public StoreAnswer Get(string key, out string? value)
    {
        value = _values.GetValueOrDefault(key);
        return StoreAnswer.Done;
    }

    public StoreAnswer Set(string key, string value)
    {
        _values[key] = value;
        return StoreAnswer.Done;
    }

    public StoreAnswer Delete(string key)
    {
        _values.Remove(key);
        return StoreAnswer.Done;
    }

    public IKeySearch Find(string prefix) => new Search(_values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).GetEnumerator());

    public StoreAnswer Flush() => StoreAnswer.Done;

    private sealed class Search(IEnumerator<string> keys) : IKeySearch
    {
        public StoreAnswer Next(out string? key)
        {
            key = keys.MoveNext() ? keys.Current : null;
            return StoreAnswer.Done;
        }

        public void Dispose() => keys.Dispose();
    }
}
