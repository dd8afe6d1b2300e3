using System.Diagnostics.CodeAnalysis;

namespace SonoranDispatch.Time;

/// <summary>
/// Entries that expire. Expired entries are never returned, and are removed as new ones arrive, so the dictionary does not grow with what is over.
/// Not thread-safe.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="clock">Only its monotonic time is used.</param>
/// <param name="comparer">Compares keys; <c>null</c> for the default.</param>
public sealed class ExpiringDictionary<TKey, TValue>(IClock clock, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private const int FirstTidyAt = 256;

    private readonly Dictionary<TKey, (TValue Value, long Until)> _entries = new(comparer);
    private int _tidyAt = FirstTidyAt;

    /// <summary>How many entries are stored, including expired ones that have not been removed yet.</summary>
    public int StoredCount => _entries.Count;

    /// <summary>Sets an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="lifetime">After how long it expires, in milliseconds, from 0.</param>
    public void Set(TKey key, TValue value, long lifetime)
    {
        if (_entries.Count >= _tidyAt) RemoveExpired();
        _entries[key] = (value, clock.Milliseconds + lifetime);
    }

    /// <summary>Returns an entry that has not expired.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var isThere = _entries.TryGetValue(key, out var entry) && entry.Until > clock.Milliseconds;
        value = isThere ? entry.Value : default;
        return isThere;
    }

    /// <summary>How long until an entry expires, in milliseconds; 0 if there is none.</summary>
    public long Remaining(TKey key) => _entries.TryGetValue(key, out var entry) ? Math.Max(0, entry.Until - clock.Milliseconds) : 0;

    /// <summary>Removes an entry.</summary>
    public void Remove(TKey key) => _entries.Remove(key);

    /// <summary>Removes the entries that have expired.</summary>
    /// <returns>How many are left.</returns>
    public int RemoveExpired()
    {
        var now = clock.Milliseconds;
        foreach (var key in _entries.Where(pair => pair.Value.Until <= now).Select(pair => pair.Key).ToList()) _entries.Remove(key);
        _tidyAt = Math.Max(FirstTidyAt, _entries.Count * 2);
        return _entries.Count;
    }
}
