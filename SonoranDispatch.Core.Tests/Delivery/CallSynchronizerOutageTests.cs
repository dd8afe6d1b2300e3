using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests outages in which nothing can be sent, caused by the CAD or by the owner's settings.</summary>
public sealed class CallSynchronizerOutageTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AWrongKeyStopsEverythingKeepsEverythingAndIsSaidOnce()
    {
        for (var underWay = 0; underWay < 8; underWay++) _harness.Cad.FailNext(CadFailureKind.BadKey);
        _harness.ProbeFinds = new CadFailure(CadFailureKind.BadKey, 401, "invalid key");
        for (var calls = 0; calls < 10; calls++) _harness.Add();
        _harness.Run(300_000);

        Assert.Equal(1, _harness.Log.Count(Messages.KeyRefused));
        Assert.Equal(8, _harness.Cad.Asked.Count);
        Assert.InRange(_harness.Probes, 5, 6);
        Assert.All(_harness.Repository.Calls, call => Assert.Equal(CallState.Accepted, call.State));

        _harness.ProbeFinds = null;
        _harness.Run(90_000);
        Assert.All(_harness.Repository.Calls, call => Assert.Equal(CallState.Open, call.State));
        Assert.Equal(10, _harness.Cad.Calls.Count);
    }

    [Fact]
    public void WithoutACadCallsAreKeptAndMarkedDelayed()
    {
        var circuitBreaker = new CadCircuitBreaker(null, _harness.Clock, new SeededRandom(1), _harness.Log);
        var repository = new CallRepository(new InMemoryCallStore());
        var synchronizer = new CallSynchronizer(repository, null, circuitBreaker, _harness.RateLimiters, _harness.Clock, new SeededRandom(1), _harness.Log);
        var call = repository.Add(number => _harness.Add() with { Number = number });
        synchronizer.Prepare();

        Assert.True(repository.Find(call.Number)!.Delayed);
        Assert.Equal(1, synchronizer.Waiting);
    }

    [Fact]
    public void AnOutageIsTriedAgainEverySoOftenAndThenDelivered()
    {
        var call = _harness.Add();
        for (var failure = 0; failure < 8; failure++) _harness.Cad.FailNext(CadFailureKind.NotSent);
        _harness.Run(300_000);

        Assert.Equal(9, _harness.Cad.Asked.Count);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
        Assert.True(_harness.Present(call).Delayed);
    }

    /// <summary>A request that was never sent uses no budget, so the minute's whole rate limit is available when the CAD is back.</summary>
    [Fact]
    public void WhereNobodyListensEverythingLeavesInTheSecondSomebodyDoes()
    {
        _harness.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 20; calls++) _harness.Add();
        _harness.Run(300_000);
        Assert.Equal(0, _harness.RateLimiters[CadEndpoint.Create].Used(_harness.Clock.Milliseconds));

        // The next try is at most a second away. After it, eight requests leave per tick. Three places of the minute are kept for panics.
        _harness.Cad.FailsAlways = null;
        _harness.Run(1_000 + (4 * 50));

        Assert.Equal(17, _harness.Cad.Calls.Count);
        Assert.Equal(17, _harness.Repository.Calls.Count(call => call.State == CallState.Open));
    }

    /// <summary>A request without an answer may have arrived, so it counts until a minute later.</summary>
    [Fact]
    public void WhereTheCadIsSilentWhatWasSentCountsAndIsLookedUp()
    {
        _harness.Cad.FailsAlways = CadFailureKind.NoAnswer;
        for (var calls = 0; calls < 20; calls++) _harness.Add();
        _harness.Run(30_000);
        Assert.InRange(_harness.RateLimiters[CadEndpoint.Create].Used(_harness.Clock.Milliseconds), 1, 20);

        _harness.Run(270_000);
        Assert.Contains("read", _harness.Cad.Asked);
    }

    /// <summary>Nothing is in doubt: a create request that was never sent is sent again, without a look-up.</summary>
    [Fact]
    public void ACreateThatNeverLeftIsNotLookedUp()
    {
        var call = _harness.Add();
        _harness.Cad.FailNext(CadFailureKind.NotSent);
        _harness.Run(2_000);

        Assert.Equal(["create", "create"], _harness.Cad.Asked);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
    }

    /// <summary>A hundred waiting calls are a hundred reasons to send, but a single try is enough to see whether the CAD is back.</summary>
    [Fact]
    public void WhereNobodyListensOneTryASecondFindsOut()
    {
        _harness.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 100; calls++) _harness.Add();
        _harness.Run(10_000);
        var first = _harness.Cad.Asked.Count;
        _harness.Run(60_000);

        Assert.InRange(_harness.Cad.Asked.Count - first, 50, 61);
        Assert.All(_harness.Repository.Calls, call => Assert.True(call.Delayed));
        Assert.Single(_harness.Log.Codes, Messages.CadDoesNotAnswer.Code);
    }

    /// <summary>
    /// The rate limit state for the next run is saved before a request leaves. Places that were given back, all but the last, are no longer in
    /// it.
    /// </summary>
    [Fact]
    public void ARestartDoesNotBringBackPlacesThatWereGivenBack()
    {
        _harness.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 20; calls++) _harness.Add();
        _harness.Run(120_000);
        var kept = _harness.RateLimiters.Save(_harness.Clock.Milliseconds);

        var later = new RateLimiters(new CadLimits(), 1);
        later.Restore(kept, _harness.Clock.Milliseconds);

        Assert.Equal(0, later[CadEndpoint.Create].Used(_harness.Clock.Milliseconds));
    }
}
