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
