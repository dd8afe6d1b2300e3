using SonoranDispatch.Server;

namespace SonoranDispatch.Tests.Server;

public sealed class MainThreadContextTests
{
    private readonly List<Exception> _exceptions = [];
    private readonly MainThreadContext _mainThread;

    public MainThreadContextTests() => _mainThread = new MainThreadContext(_exceptions.Add);

    [Fact]
    public async Task AnAwaitGoesOnInTheTickAndOnTheThreadThatDrains()
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = 0;
        _mainThread.Enter(() => _ = ContinueAsync());
        await Task.Run(answered.SetResult);

        while (!_mainThread.HasWork) await Task.Yield();
        Assert.Equal(0, thread);
        var here = Environment.CurrentManagedThreadId;
        _mainThread.Drain();
        Assert.Equal(here, thread);

        async Task ContinueAsync()
        {
            await answered.Task;
            thread = Environment.CurrentManagedThreadId;
        }
    }

    /// <summary>Values from the game are read once per entry point. A nested entry belongs to the outer entry point.</summary>
    [Fact]
    public void EachEntryPointHasANumberOfItsOwn()
    {
        long first = 0, inside = 0, after = 0, second = 0;
        _mainThread.Enter(() =>
        {
            first = _mainThread.Entry;
            _mainThread.Enter(() => inside = _mainThread.Entry);
            after = _mainThread.Entry;
        });
        var outside = _mainThread.Entry;
        _mainThread.Enter(() => throw new InvalidOperationException("inside"));
        _mainThread.Enter(() => second = _mainThread.Entry);

        Assert.Equal((first, first, 0L), (inside, after, outside));
        Assert.True(second > first && first > 0);
    }

    [Fact]
    public void WhatIsMadeForAnEntryPointIsMadeAnewForTheNext()
    {
        var made = 0;
        var numbers = new PerEntry<string>(_mainThread, () => "made " + ++made);
        var seen = new List<string>();
        _mainThread.Enter(() => seen.AddRange([numbers.Current, numbers.Current]));
        _mainThread.Enter(() => seen.Add(numbers.Current));
        seen.AddRange([numbers.Current, numbers.Current]);

        Assert.Equal(["made 1", "made 1", "made 2", "made 3", "made 4"], seen);
    }

    [Fact]
    public void NoExceptionLeavesAnEntryPoint()
    {
        _mainThread.Enter(() => throw new InvalidOperationException("inside"));

        Assert.Equal("inside", Assert.Single(_exceptions).Message);
    }

    [Fact]
    public void NoExceptionLeavesADrainAndTheRestStillRuns()
    {
        var ran = false;
        _mainThread.Post(_ => throw new InvalidOperationException("posted"), null);
        _mainThread.Post(_ => ran = true, null);
        _mainThread.Drain();

        Assert.Single(_exceptions);
        Assert.True(ran);
    }

    [Fact]
    public void TheContextBeforeComesBack()
    {
        var before = SynchronizationContext.Current;
        SynchronizationContext? inside = null;
        _mainThread.Enter(() => inside = SynchronizationContext.Current);

        Assert.Same(_mainThread, inside);
        Assert.Same(before, SynchronizationContext.Current);
    }

    [Fact]
    public void WhatAPostedCallbackPostsWaitsForTheNextTick()
    {
        var rounds = 0;
        _mainThread.Post(Again, null);
        _mainThread.Drain();

        Assert.Equal(1, rounds);
        Assert.True(_mainThread.HasWork);

        void Again(object? state)
        {
            rounds++;
            _mainThread.Post(Again, null);
        }
    }
}
