using SonoranDispatch.Server;

namespace SonoranDispatch.Tests.Server;

public sealed class MainThreadTests
{
    private readonly List<Exception> _exceptions = [];
    private readonly MainThread _main;

    public MainThreadTests() => _main = new MainThread(_exceptions.Add);

    [Fact]
    public async Task AnAwaitGoesOnInTheTickAndOnTheThreadThatDrains()
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = 0;
        _main.Enter(() => _ = ContinueAsync());
        await Task.Run(answered.SetResult);

        while (!_main.HasWork) await Task.Yield();
        Assert.Equal(0, thread);
        var here = Environment.CurrentManagedThreadId;
        _main.Drain();
        Assert.Equal(here, thread);

        async Task ContinueAsync()
        {
            await answered.Task;
            thread = Environment.CurrentManagedThreadId;
        }
    }

    /// <summary>What the game says during one entry point is asked once; a part that is entered inside belongs to it.</summary>
    [Fact]
    public void EachEntryPointHasANumberOfItsOwn()
    {
        long first = 0, inside = 0, after = 0, second = 0;
        _main.Enter(() =>
        {
            first = _main.Entry;
            _main.Enter(() => inside = _main.Entry);
            after = _main.Entry;
        });
        var outside = _main.Entry;
        _main.Enter(() => throw new InvalidOperationException("inside"));
        _main.Enter(() => second = _main.Entry);

        Assert.Equal((first, first, 0L), (inside, after, outside));
        Assert.True(second > first && first > 0);
    }

    [Fact]
    public void WhatIsMadeForAnEntryPointIsMadeAnewForTheNext()
    {
        var made = 0;
        var numbers = new PerEntry<string>(_main, () => "made " + ++made);
        var seen = new List<string>();
        _main.Enter(() => seen.AddRange([numbers.Current, numbers.Current]));
        _main.Enter(() => seen.Add(numbers.Current));
        seen.AddRange([numbers.Current, numbers.Current]);

        Assert.Equal(["made 1", "made 1", "made 2", "made 3", "made 4"], seen);
    }

    [Fact]
    public void NoExceptionLeavesAnEntryPoint()
    {
        _main.Enter(() => throw new InvalidOperationException("inside"));

        Assert.Equal("inside", Assert.Single(_exceptions).Message);
    }

    [Fact]
    public void NoExceptionLeavesADrainAndTheRestStillRuns()
    {
        var ran = false;
        _main.Post(_ => throw new InvalidOperationException("posted"), null);
        _main.Post(_ => ran = true, null);
        _main.Drain();

        Assert.Single(_exceptions);
        Assert.True(ran);
    }

    [Fact]
    public void TheContextBeforeComesBack()
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext? inside = null;
        _main.Enter(() => inside = SynchronizationContext.Current);

        Assert.Same(_main, inside);
        Assert.Same(before, SynchronizationContext.Current);
    }

    [Fact]
    public void WhatAPostedCallbackPostsWaitsForTheNextTick()
    {
        var rounds = 0;
        _main.Post(Again, null);
        _main.Drain();

        Assert.Equal(1, rounds);
        Assert.True(_main.HasWork);

        void Again(object? state)
        {
            rounds++;
            _main.Post(Again, null);
        }
    }
}
