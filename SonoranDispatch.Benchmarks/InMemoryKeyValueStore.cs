using SonoranDispatch.Contracts;

namespace SonoranDispatch.Benchmarks;

/// <summary>A key-value store in memory, so that benchmarks exclude the disk.</summary>
internal sealed class InMemoryKeyValueStore : IKeyValueStore
{
    private readonly Dictionary<string, string> _values = [];

    public StoreResult Get(string key, out string? value)
    {
        value = _values.GetValueOrDefault(key);
        return StoreResult.Done;
    }

    public StoreResult Set(string key, string value)
    {
        _values[key] = value;
        return StoreResult.Done;
    }

    public StoreResult Delete(string key)
    {
        _values.Remove(key);
        return StoreResult.Done;
    }

    public IKeyCursor Find(string prefix) => new Search(_values.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).GetEnumerator());

    public StoreResult Flush() => StoreResult.Done;

    private sealed class Search(IEnumerator<string> keys) : IKeyCursor
    {
        public StoreResult Next(out string? key)
        {
            key = keys.MoveNext() ? keys.Current : null;
            return StoreResult.Done;
        }

        public void Dispose() => keys.Dispose();
    }
}
