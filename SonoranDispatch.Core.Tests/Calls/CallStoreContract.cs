using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Calls;

/// <summary>The contract of every call store. One subclass per store runs it.</summary>
public abstract class CallStoreContract : IDisposable
{
    /// <summary>Uses the present store in a context where stores may be used.</summary>
    private protected abstract void Use(Action<ICallStore> use);

    /// <summary>Restarts the resource. Flushed data is kept; unflushed data may be kept.</summary>
    private protected abstract void Restart();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void AnEmptyStoreHoldsNothingAndHasGivenNoNumber() => Use(store =>
    {
        Assert.Empty(store.Load());
        Assert.Equal(0, store.LastNumber);
    });

    [Fact]
    public void WhatIsSavedIsLoadedInTheOrderOfNumbers()
    {
        var calls = new RandomCalls(17);
        Save(calls.Next(10), calls.Next(9), calls.Next(1_000), calls.Next(2));
        Restart();

        Assert.Equal([2, 9, 10, 1_000], Numbers());
    }

    [Fact]
    public void TheLatestOfACallCounts()
    {
        var calls = new RandomCalls(19);
        var (first, second) = (calls.Next(5), calls.Next(5));
        Save(first, second);
        Restart();

        Use(store => Assert.Equal(CallText.Of(second), CallText.Of(Assert.Single(store.Load())!)));
    }

    [Fact]
    public void AForgottenCallIsGoneAndItsNumberIsNotGivenAgain()
    {
        var calls = new RandomCalls(23);
        Save(calls.Next(1), calls.Next(2));
        Use(store =>
        {
            store.Forget(2);
            store.Flush();
        });
        Restart();

        Assert.Equal([1], Numbers());
        Use(store => Assert.Equal(2, store.LastNumber));
    }

    [Fact]
    public void ForgettingWhatIsNotThereIsDone() => Use(store => Assert.True(store.Forget(7).IsDone));

    [Fact]
    public void AThousandCallsComeBackWhole()
    {
        var calls = new RandomCalls(29);
        var saved = Enumerable.Range(1, 1_000).Select(number => calls.Next(number)).ToList();
        Save([.. saved]);
        Restart();

        Use(store => Assert.Equal(saved.Select(CallText.Of), store.Load().Select(call => CallText.Of(call!))));
    }

    private protected void Save(params Call[] calls) => Use(store =>
    {
        foreach (var call in calls) Assert.True(store.Save(call).IsDone);
        Assert.True(store.Flush().IsDone);
    });

    private protected List<int> Numbers()
    {
        var numbers = new List<int>();
        Use(store => numbers.AddRange(store.Load().Select(call => call!.Number)));
        return numbers;
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
