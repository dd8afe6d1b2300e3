using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Nothing can be sent: by the CAD's fault, or by the owner's.</summary>
public sealed class CourierOutageTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void AWrongKeyStopsEverythingKeepsEverythingAndIsSaidOnce()
    {
        for (var underWay = 0; underWay < 6; underWay++) _bench.Cad.FailNext(CadFailureKind.BadKey);
        _bench.ProbeFinds = new CadFailure(CadFailureKind.BadKey, 401, "invalid key");
        for (var calls = 0; calls < 10; calls++) _bench.Add();
        _bench.Run(300_000);

        Assert.Equal(1, _bench.Log.Count(Messages.KeyRefused));
        Assert.Equal(6, _bench.Cad.Asked.Count);
        Assert.InRange(_bench.Probes, 5, 6);
        Assert.All(_bench.Book.Calls, call => Assert.Equal(CallState.Accepted, call.State));

        _bench.ProbeFinds = null;
        _bench.Run(90_000);
        Assert.All(_bench.Book.Calls, call => Assert.Equal(CallState.Open, call.State));
        Assert.Equal(10, _bench.Cad.Calls.Count);
    }

    [Fact]
    public void WithoutACadCallsAreKeptAndMarkedDelayed()
    {
        var gate = new SendingGate(null, _bench.Clock, new SeededRandom(1), _bench.Log);
        var book = new CallBook(new MemoryCallStore());
        var courier = new Courier(book, null, gate, _bench.Budgets, _bench.Clock, new SeededRandom(1), _bench.Log);
        var call = book.Add(number => _bench.Add() with { Number = number });
        courier.Prepare();

        Assert.True(book.Find(call.Number)!.Delayed);
        Assert.Equal(1, courier.Waiting);
    }

    [Fact]
    public void AnOutageIsTriedAgainEverySoOftenAndThenDelivered()
    {
        var call = _bench.Add();
        for (var failure = 0; failure < 8; failure++) _bench.Cad.FailNext(CadFailureKind.NotSent);
        _bench.Run(300_000);

        Assert.Equal(9, _bench.Cad.Asked.Count);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
        Assert.True(_bench.Present(call).Delayed);
    }

    /// <summary>A request that never left cost nothing, so the minute's whole budget is there when the CAD is.</summary>
    [Fact]
    public void WhereNobodyListensEverythingLeavesInTheSecondSomebodyDoes()
    {
        _bench.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 20; calls++) _bench.Add();
        _bench.Run(300_000);
        Assert.Equal(0, _bench.Budgets[CadEndpoint.Create].Used(_bench.Clock.Milliseconds));

        // The next try is at most a second away; behind it six leave in a tick.
        _bench.Cad.FailsAlways = null;
        _bench.Run(1_000 + (4 * 50));

        Assert.Equal(20, _bench.Cad.Calls.Count);
        Assert.All(_bench.Book.Calls, call => Assert.Equal(CallState.Open, call.State));
    }

    /// <summary>What got no answer may have arrived, and counts until a minute after.</summary>
    [Fact]
    public void WhereTheCadIsSilentWhatWasSentCountsAndIsLookedUp()
    {
        _bench.Cad.FailsAlways = CadFailureKind.NoAnswer;
        for (var calls = 0; calls < 20; calls++) _bench.Add();
        _bench.Run(300_000);

        Assert.InRange(_bench.Budgets[CadEndpoint.Create].Used(_bench.Clock.Milliseconds), 1, 20);
        Assert.Contains("read", _bench.Cad.Asked);
    }

    /// <summary>Nothing is in doubt: a create that never left is sent again, without a look-up.</summary>
    [Fact]
    public void ACreateThatNeverLeftIsNotLookedUp()
    {
        var call = _bench.Add();
        _bench.Cad.FailNext(CadFailureKind.NotSent);
        _bench.Run(2_000);

        Assert.Equal(["create", "create"], _bench.Cad.Asked);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
    }

    /// <summary>A hundred calls that wait are a hundred reasons to send, and one try finds out.</summary>
    [Fact]
    public void WhereNobodyListensOneTryASecondFindsOut()
    {
        _bench.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 100; calls++) _bench.Add();
        _bench.Run(10_000);
        var first = _bench.Cad.Asked.Count;
        _bench.Run(60_000);

        Assert.InRange(_bench.Cad.Asked.Count - first, 50, 61);
        Assert.All(_bench.Book.Calls, call => Assert.True(call.Delayed));
        Assert.Single(_bench.Log.Codes, Messages.CadDoesNotAnswer.Code);
    }

    /// <summary>What is kept for the next run is written before a request leaves: all but the last one's place is in it no more.</summary>
    [Fact]
    public void ARestartDoesNotBringBackPlacesThatWereGivenBack()
    {
        _bench.Cad.FailsAlways = CadFailureKind.NotSent;
        for (var calls = 0; calls < 20; calls++) _bench.Add();
        _bench.Run(120_000);
        var kept = _bench.Budgets.Describe(_bench.Clock.Milliseconds);

        var later = new RateBudgets(new CadLimits(), 1);
        later.Remember(kept, _bench.Clock.Milliseconds);

        Assert.Equal(0, later[CadEndpoint.Create].Used(_bench.Clock.Milliseconds));
    }
}
