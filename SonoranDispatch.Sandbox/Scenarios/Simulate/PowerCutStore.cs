using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// A key-value store that loses unflushed writes in a power cut: of the writes since the last flush a random number is lost, latest first, as in a
/// database with a write-ahead log.
/// </summary>
internal sealed class PowerCutStore : IKeyValueStore
{
    private readonly List<(string Key, string? Value)> _unflushed = [];
    private readonly SortedDictionary<string, string> _durable = new(StringComparer.Ordinal);
    private SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private bool _isOn = true;

    /// <summary>Raised when everything written is on the disk.</summary>
    public event Action? Flushed;

    /// <summary>The characters of all keys and values.</summary>
    public long Size => _written.Sum(pair => (long)pair.Key.Length + pair.Value.Length);

    /// <inheritdoc />
    public StoreResult Get(string key, out string? value)
    {
        _written.TryGetValue(key, out value);
        return StoreResult.Done;
    }

    /// <inheritdoc />
    public StoreResult Set(string key, string value) => Write(key, value);

    /// <inheritdoc />
    public StoreResult Delete(string key) => Write(key, null);

    /// <inheritdoc />
    public IKeyCursor Find(string prefix) => new Keys([.. _written.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))]);

    /// <inheritdoc />
    public StoreResult Flush()
    {
        if (!_isOn) return StoreResult.Done;

        Keep(_unflushed.Count);
        Flushed?.Invoke();
        return StoreResult.Done;
    }

    /// <summary>Cuts the power. Nothing is written until <see cref="Boot"/>.</summary>
    /// <param name="luck">The part of the unflushed writes that is on the disk anyway, 0 to 1.</param>
    public void Cut(double luck)
    {
        if (!_isOn) return;

        _isOn = false;
        Keep((int)(luck * _unflushed.Count));
        _written = new SortedDictionary<string, string>(_durable, StringComparer.Ordinal);
    }

    /// <summary>Restores the power.</summary>
    public void Boot() => _isOn = true;

    /// <summary>Returns the call as a power cut would leave it now; <c>null</c> if there would be none.</summary>
    public Call? Durable(int number)
    {
        var key = DurableCallStore.Calls + number.ToString("D10", CultureInfo.InvariantCulture);
        if (!_durable.TryGetValue(key, out var text)) return null;

        var store = new PowerCutStore();
        store.Set(key, text);
        var pages = NotesOf(number);
        foreach (var pair in _durable.Where(pair => pair.Key.StartsWith(pages, StringComparison.Ordinal))) store.Set(pair.Key, pair.Value);
        return new DurableCallStore(store, new ConsoleLog(_ => { }, new SecretMask())).Load().SingleOrDefault();
    }

    private static string NotesOf(int number) => DurableCallStore.Notes + number.ToString("D10", CultureInfo.InvariantCulture) + ":";

    private StoreResult Write(string key, string? value)
    {
        if (!_isOn) return StoreResult.Done;

        if (value is null) _written.Remove(key);
        else _written[key] = value;
        _unflushed.Add((key, value));
        return StoreResult.Done;
    }

    private void Keep(int writes)
    {
        foreach (var (key, value) in _unflushed.Take(writes))
        {
            if (value is null) _durable.Remove(key);
            else _durable[key] = value;
        }

        _unflushed.Clear();
    }

    private sealed class Keys(IReadOnlyList<string> keys) : IKeyCursor
    {
        private int _next;

        public StoreResult Next(out string? key)
        {
            key = _next < keys.Count ? keys[_next++] : null;
            return StoreResult.Done;
        }

        public void Dispose()
        {
        }
    }
}
