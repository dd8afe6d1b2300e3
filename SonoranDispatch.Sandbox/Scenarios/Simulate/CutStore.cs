using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// A key-value store that loses what was not flushed when the power goes: of the writes since the last flush an unknown number, the latest
/// first, as a database with a log does.
/// </summary>
internal sealed class CutStore : IKeyValueStore
{
    private readonly List<(string Key, string? Value)> _unflushed = [];
    private readonly SortedDictionary<string, string> _durable = new(StringComparer.Ordinal);
    private SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private bool _isOn = true;

    /// <summary>Raised when all that was written is on the disk.</summary>
    public event Action? Flushed;

    /// <inheritdoc />
    public StoreAnswer Get(string key, out string? value)
    {
        _written.TryGetValue(key, out value);
        return StoreAnswer.Done;
    }

    /// <inheritdoc />
    public StoreAnswer Set(string key, string value) => Write(key, value);

    /// <inheritdoc />
    public StoreAnswer Delete(string key) => Write(key, null);

    /// <inheritdoc />
    public IKeySearch Find(string prefix) => new Keys([.. _written.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal))]);

    /// <inheritdoc />
    public StoreAnswer Flush()
    {
        if (!_isOn) return StoreAnswer.Done;

        Keep(_unflushed.Count);
        Flushed?.Invoke();
        return StoreAnswer.Done;
    }

    /// <summary>The power goes: nothing is written until it is back.</summary>
    /// <param name="luck">0 to 1: how much of what was not flushed is on the disk all the same.</param>
    public void Cut(double luck)
    {
        if (!_isOn) return;

        _isOn = false;
        Keep((int)(luck * _unflushed.Count));
        _written = new SortedDictionary<string, string>(_durable, StringComparer.Ordinal);
    }

    /// <summary>The power is back.</summary>
    public void Boot() => _isOn = true;

    /// <summary>The call as a power cut would leave it now; <c>null</c> where there would be none.</summary>
    public Call? Durable(int number)
    {
        var key = DurableCallStore.Calls + number.ToString("D10", CultureInfo.InvariantCulture);
        if (!_durable.TryGetValue(key, out var text)) return null;

        var disk = new CutStore();
        disk.Set(key, text);
        return new DurableCallStore(disk, new ConsoleLog(_ => { }, new SecretMask())).Load().SingleOrDefault();
    }

    private StoreAnswer Write(string key, string? value)
    {
        if (!_isOn) return StoreAnswer.Done;

        if (value is null) _written.Remove(key);
        else _written[key] = value;
        _unflushed.Add((key, value));
        return StoreAnswer.Done;
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

    private sealed class Keys(IReadOnlyList<string> keys) : IKeySearch
    {
        private int _next;

        public StoreAnswer Next(out string? key)
        {
            key = _next < keys.Count ? keys[_next++] : null;
            return StoreAnswer.Done;
        }

        public void Dispose()
        {
        }
    }
}
