using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Administration;

/// <summary>
/// Counts the calls that are closed, by day in UTC, and keeps the last <see cref="MostDays"/> days in the server's own key-value store, because closed calls
/// themselves are forgotten after a day. A day is one record, which is written once a tick at most.
/// </summary>
public sealed class DailyCounts
{
    /// <summary>How many days are kept, with today.</summary>
    public const int MostDays = 31;

    /// <summary>The prefix of the days' keys. The date follows: "day:2026-01-31".</summary>
    public const string Prefix = "day:";

    private const string DateForm = "yyyy-MM-dd";

    private readonly IKeyValueStore? _keys;
    private readonly Func<Call, IReadOnlyCollection<string>> _departmentsOf;
    private readonly IClock _clock;
    private readonly Dictionary<string, DayCounts> _unwritten = new(StringComparer.Ordinal);
    private (string Key, DayCounts Counts)? _today;

    /// <summary>Subscribes to the calls.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="keys">The store. Null if nothing survives a restart.</param>
    /// <param name="departmentsOf">Returns the ids of the departments that a call is for; empty for all.</param>
    /// <param name="clock">The clock.</param>
    public DailyCounts(CallRepository repository, IKeyValueStore? keys, Func<Call, IReadOnlyCollection<string>> departmentsOf, IClock clock)
    {
        (_keys, _departmentsOf, _clock) = (keys, departmentsOf, clock);
        repository.Changed += (before, after) =>
        {
            if (before is { Desired.Closed: false } && after.Desired.Closed) Count(after);
        };
    }

    /// <summary>The date of today, in UTC.</summary>
    public DateTime Today => _clock.UtcNow.UtcDateTime.Date;

    /// <summary>Writes the days that changed. They are durable with the store's next flush.</summary>
    public void Write()
    {
        if (_unwritten.Count == 0) return;

        foreach (var pair in _unwritten) _keys?.Set(pair.Key, DayCountsSerializer.Write(pair.Value));
        _unwritten.Clear();
    }

    /// <summary>The counts of the last days, with today, all together.</summary>
    /// <param name="days">How many, from 1 to <see cref="MostDays"/>.</param>
    public DayCounts Of(int days)
    {
        var sum = new DayCounts();
        for (var ago = 0; ago < days; ago++)
            if (Read(KeyOf(Today.AddDays(-ago))) is { } day) sum.Add(day);

        return sum;
    }

    private static string KeyOf(DateTime day) => Prefix + day.ToString(DateForm, CultureInfo.InvariantCulture);

    private void Count(Call call)
    {
        var key = KeyOf(Today);
        if (_today?.Key != key)
        {
            _today = (key, Read(key) ?? new DayCounts());
            Prune();
        }

        var counts = _today.Value.Counts;
        counts.Add(call, _departmentsOf(call));
        _unwritten[key] = counts;
    }

    private DayCounts? Read(string key)
    {
        if (_today is { } today && today.Key == key) return today.Counts;

        return _keys is not null && _keys.Get(key, out var text).IsDone && text is not null ? DayCountsSerializer.Read(text) : null;
    }

    // Days in the future are those of a clock that was wrong.
    private void Prune()
    {
        if (_keys is null) return;

        var (first, last, old) = (KeyOf(Today.AddDays(1 - MostDays)), KeyOf(Today.AddDays(1)), new List<string>());
        using (var search = _keys.Find(Prefix))
            while (search.Next(out var key).IsDone && key is not null)
                if (string.CompareOrdinal(key, first) < 0 || string.CompareOrdinal(key, last) > 0) old.Add(key);

        foreach (var key in old) _keys.Delete(key);
    }
}
