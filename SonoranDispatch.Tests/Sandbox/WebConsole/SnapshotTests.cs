using Microsoft.Extensions.Time.Testing;
using SonoranDispatch.Sandbox.WebConsole;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>Tests how often a snapshot of the world is sent.</summary>
public sealed class SnapshotTests
{
    private readonly FakeWorld _world = new();
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task TheFirstComesAtOnceAndTheNextOnlyAfterAChange()
    {
        await using var pictures = WorldSnapshots.Of(_world, _time, default).GetAsyncEnumerator();

        Assert.True(await pictures.MoveNextAsync());
        Assert.Empty(pictures.Current.Board);
        var next = pictures.MoveNextAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(next.IsCompleted);

        _world.Show(Scenes.Called());
        Assert.True(await next);
        Assert.Equal(501, Assert.Single(pictures.Current.Board).CallId);
    }

    [Fact]
    public async Task ManyChangesAtOnceAreOnePictureAFifthOfASecondLater()
    {
        await using var pictures = WorldSnapshots.Of(_world, _time, default).GetAsyncEnumerator();
        await pictures.MoveNextAsync();
        var second = pictures.MoveNextAsync();

        for (var i = 0; i < 100; i++)
            _world.Show(Scenes.Called($"{i}"));
        _time.Advance(TimeSpan.FromMilliseconds(199));
        Assert.False(second.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.True(await second);
        Assert.Equal("99", pictures.Current.Board[0].Description);
        var third = pictures.MoveNextAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(third.IsCompleted);
        _world.Show(Scenes.Quiet());
        Assert.True(await third);
    }

    [Fact]
    public async Task AChangeWhileAPictureIsTakenIsInTheNext()
    {
        await using var pictures = WorldSnapshots.Of(_world, _time, default).GetAsyncEnumerator();
        await pictures.MoveNextAsync();

        _world.Show(Scenes.Called());
        var next = pictures.MoveNextAsync();
        _time.Advance(WorldSnapshots.Pause);

        Assert.True(await next);
        Assert.Single(pictures.Current.Board);
    }
}
