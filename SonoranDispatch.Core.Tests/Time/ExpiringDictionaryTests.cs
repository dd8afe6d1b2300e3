using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Time;

public sealed class ExpiringDictionaryTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void AnEntryIsReturnedUntilItsLifetimeIsOver()
    {
        var entries = new ExpiringDictionary<string, int>(_clock);
        entries.Set("a", 7, 1_000);
        _clock.Advance(999);
        Assert.True(entries.TryGet("a", out var value));
        Assert.Equal((7, 1L), (value, entries.Remaining("a")));

        _clock.Advance(1);
        Assert.False(entries.TryGet("a", out _));
        Assert.Equal(0, entries.Remaining("a"));
    }

    [Fact]
    public void SettingAnEntryAgainRenewsIt()
    {
        var entries = new ExpiringDictionary<string, int>(_clock);
        entries.Set("a", 1, 1_000);
        _clock.Advance(900);
        entries.Set("a", 2, 1_000);
        _clock.Advance(900);

        Assert.True(entries.TryGet("a", out var value));
        Assert.Equal(2, value);
    }

    [Fact]
    public void ExpiredEntriesAreRemovedWhileNewOnesArrive()
    {
        var entries = new ExpiringDictionary<int, int>(_clock);
        for (var key = 0; key < 100_000; key++)
        {
            entries.Set(key, key, 1_000);
            _clock.Advance(10);
        }

        Assert.InRange(entries.StoredCount, 100, 512);
    }

    [Fact]
    public void EntriesThatHaveNotExpiredAreAllKept()
    {
        var entries = new ExpiringDictionary<int, int>(_clock);
        for (var key = 0; key < 10_000; key++) entries.Set(key, key, 1_000);

        Assert.True(Enumerable.Range(0, 10_000).All(key => entries.TryGet(key, out var value) && value == key));
    }
}
