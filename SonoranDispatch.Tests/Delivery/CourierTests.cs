using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

public sealed class CourierTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void ACallWithAPlaceIsOneRequestWhereTheCreatePlacesIt()
    {
        var call = _bench.Add();
        _bench.Run(1_000);

        Assert.Equal(["create"], _bench.Cad.Asked);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
        Assert.Equal(501, _bench.Present(call).CadNumber);
        Assert.False(_bench.Courier.IsBusy);
    }

    [Fact]
    public void ACallWithAPlaceIsTwoRequestsWhereItIsPlacedAfterwards()
    {
        _bench.Cad.PlacesOnCreate = false;
        _bench.Add();
        _bench.Run(1_000);

        Assert.Equal(["create", "move 501"], _bench.Cad.Asked);
        Assert.Equal("425.1", Assert.Single(_bench.Cad.Calls).MetaData["x"]);
    }

    [Fact]
    public void TenEditsBeforeTheCallExistsCostNothing()
    {
        var call = _bench.Add();
        for (var edit = 1; edit <= 10; edit++) Edit(call, "edit " + edit);
        _bench.Run(1_000);

        Assert.Equal(["create"], _bench.Cad.Asked);
        Assert.Equal("edit 10", Assert.Single(_bench.Cad.Calls).Details!.Address);
    }

    [Fact]
    public void AnEditWhileTheCreateIsUnderWayFollowsIt()
    {
        _bench.Cad.Hold();
        var call = _bench.Add();
        _bench.Run(100);
        Edit(call, "corner");
        _bench.Cad.Release();
        _bench.Run(100);

        Assert.Equal(["create", "edit 501"], _bench.Cad.Asked);
    }

    [Fact]
    public void OnlyOneRequestOfACallIsUnderWayAtATime()
    {
        _bench.Cad.Hold();
        _bench.Add();
        _bench.Run(2_000);

        Assert.Equal(["create"], _bench.Cad.Asked);
    }

    [Fact]
    public void ARefusedCallDoesNotHoldUpTheNext()
    {
        _bench.Cad.FailNext(CadFailureKind.Refused);
        var refused = _bench.Add();
        var next = _bench.Add();
        _bench.Run(1_000);

        Assert.Equal(CallState.Refused, _bench.Present(refused).State);
        Assert.Equal("scripted Refused", _bench.Present(refused).Refusal!.Why);
        Assert.Equal(CallState.Open, _bench.Present(next).State);
        Assert.Equal(1, _bench.Log.Count(Messages.CallRefused));
    }

    [Fact]
    public void ARefusedChangeIsParkedAndTheCallLivesOn()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.FailNext(CadFailureKind.Refused);
        Edit(call, "nowhere");
        _bench.Run(100);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Closed = true } });
        _bench.Run(100);

        Assert.Equal(["create", "edit 501", "close 501"], _bench.Cad.Asked);
        Assert.Single(_bench.Present(call).Parked);
    }

    [Fact]
    public void AnUnknownCreateThatHappenedIsAdoptedByItsUuidAndNotSentAgain()
    {
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _bench.Add();
        _bench.Run(60_000);

        Assert.Equal(["create", "read"], _bench.Cad.Asked);
        Assert.Equal(501, _bench.Present(call).CadNumber);
        Assert.Single(_bench.Cad.Calls);
    }

    [Fact]
    public void AnUnknownCreateThatDidNotHappenIsSentAgainAfterLooking()
    {
        _bench.Cad.FailNext(CadFailureKind.ServerError);
        var call = _bench.Add();
        _bench.Run(60_000);

        Assert.Equal(["create", "read", "create"], _bench.Cad.Asked);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
    }

    [Fact]
    public void ANoteThatMayHaveArrivedIsNotSentTwice()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _bench.Book.Change(call.Number, present => present with
        {
            Desired = present.Desired with { Notes = [new CallNote("Jane Doe", "two men", _bench.Clock.UtcNow)] },
        });
        _bench.Run(60_000);

        Assert.Equal(["create", "note 501", "read"], _bench.Cad.Asked);
        Assert.Single(Assert.Single(_bench.Cad.Calls).Notes);
    }

    [Fact]
    public void AMoveAfterALongWhileReadsFirstAndKeepsForeignKeys()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.AddForeignKey(501, "plugin", "kept");
        _bench.Clock.Advance(60_000);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _bench.Run(100);

        Assert.Equal(["create", "read", "move 501"], _bench.Cad.Asked);
        var held = Assert.Single(_bench.Cad.Calls).MetaData;
        Assert.Equal("kept", held["plugin"]);
        Assert.Equal("1.0", held["x"]);
    }

    [Fact]
    public void ACallDeletedInTheCadIsClosedHereAndLeftAlone()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.Delete(501);
        _bench.Clock.Advance(60_000);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _bench.Run(60_000);

        Assert.Equal(["create", "read"], _bench.Cad.Asked);
        Assert.Equal(CallState.Closed, _bench.Present(call).State);
    }

    [Fact]
    public void ARateLimitIsObeyedToTheMillisecond()
    {
        _bench.Cad.FailNext(CadFailureKind.RateLimited, after: TimeSpan.FromSeconds(17));
        _bench.Add();
        _bench.Run(16_000);
        Assert.Equal(["create"], _bench.Cad.Asked);

        _bench.Run(2_000);
        Assert.Equal(["create", "create"], _bench.Cad.Asked);
    }

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
    public void AHeldCallWaitsForItsFactsAndNotLonger()
    {
        var call = _bench.Add();
        _bench.Courier.Hold(call.Number, 300);
        _bench.Run(200);
        Assert.Empty(_bench.Cad.Asked);

        _bench.Run(200);
        Assert.Equal(["create"], _bench.Cad.Asked);
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

    [Fact]
    public void ANewBookTakesUpWhatWasUnsettled()
    {
        _bench.Cad.FailNext(CadFailureKind.NotSent);
        var call = _bench.Add();
        _bench.Run(0);

        var book = new CallBook(_bench.Store);
        DeliveryBench.Tick(_bench.NewCourier(book));

        Assert.Equal(501, book.Find(call.Number)!.CadNumber);
    }

    [Fact]
    public void ACallMadeAsAnEmergencyIsClosedByItsStatus()
    {
        _bench.Cad.MakesEmergencies = true;
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Closed = true } });
        _bench.Run(100);

        Assert.Equal(["create", "edit 501"], _bench.Cad.Asked);
        Assert.True(_bench.Present(call).Known.Closed);
    }

    private void Edit(Call call, string address) => _bench.Book.Change(call.Number, present => present with
    {
        Desired = present.Desired with { Details = present.Desired.Details with { Address = address } },
    });
}
