using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

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
}
