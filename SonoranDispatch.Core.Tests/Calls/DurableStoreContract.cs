using SonoranDispatch.Calls;

namespace SonoranDispatch.Tests.Calls;

/// <summary>The additional contract of a store that survives its process.</summary>
public abstract class DurableStoreContract : CallStoreContract
{
    /// <summary>Simulates a power cut of the server and a new start.</summary>
    private protected abstract void PowerCut();

    [Fact]
    public void AFlushedCallSurvivesAPowerCut()
    {
        var call = new RandomCalls(31).Next(4);
        Save(call);
        PowerCut();

        Use(store => Assert.Equal(CallText.Of(call), CallText.Of(Assert.Single(store.Load())!)));
        Use(store => Assert.Equal(4, store.LastNumber));
    }

    [Fact]
    public void AnUnflushedCallDoesNotAndLeavesNoHalfOfItself()
    {
        var calls = new RandomCalls(37);
        Save(calls.Next(1));
        Use(store => store.Save(calls.Next(2)));
        PowerCut();

        Assert.Equal([1], Numbers());
        Use(store => Assert.Equal(1, store.LastNumber));
    }

    [Fact]
    public void AnUnflushedChangeLeavesTheCallAsItWas()
    {
        var calls = new RandomCalls(41);
        var first = calls.Next(1);
        Save(first);
        Use(store => store.Save(calls.Next(1)));
        PowerCut();

        Use(store => Assert.Equal(CallText.Of(first), CallText.Of(Assert.Single(store.Load())!)));
    }

    [Fact]
    public void AnUnflushedForgettingBringsTheCallBack()
    {
        Save(new RandomCalls(43).Next(1));
        Use(store => store.Forget(1));
        PowerCut();

        Assert.Equal([1], Numbers());
    }
}
