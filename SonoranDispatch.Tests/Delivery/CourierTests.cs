using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Which requests a call costs, and when they leave.</summary>
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
    public void ACallGoesOutThoughEveryPlaceWasTakenBySomebodyElseWhenItCame()
    {
        var budget = _bench.Budgets[CadEndpoint.Create];
        for (var others = budget.Limit; others > 0; others--) budget.Take();
        _bench.Add();
        _bench.Run(2_000);
        Assert.Empty(_bench.Cad.Asked);

        for (var others = budget.Limit; others > 0; others--) budget.Answered(_bench.Clock.Milliseconds, 0);
        _bench.Run(62_000);
        Assert.Equal(["create"], _bench.Cad.Asked);
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
        for (var edit = 1; edit <= 10; edit++) _bench.Edit(call, "edit " + edit);
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
        _bench.Edit(call, "corner");
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
    public void AHeldCallWaitsForItsFactsAndNotLonger()
    {
        var call = _bench.Add();
        _bench.Courier.Hold(call.Number);
        _bench.Run(200);
        Assert.Empty(_bench.Cad.Asked);

        _bench.Courier.Release(call.Number);
        _bench.Run(0);
        Assert.Equal(["create"], _bench.Cad.Asked);
    }

    [Fact]
    public void ANewBookTakesUpWhatWasUnsettled()
    {
        _bench.Cad.FailNext(CadFailureKind.NotSent);
        var call = _bench.Add();
        _bench.Run(0);

        // Nothing listened a moment ago: the next try is a second later.
        _bench.Clock.Advance(1_000);
        var book = new CallBook(_bench.Store);
        DeliveryBench.Tick(_bench.NewCourier(book));

        Assert.Equal(501, book.Find(call.Number)!.CadNumber);
    }

    [Fact]
    public void AStreetThatCameLateGoesWithThePlaceAndIsThenAFieldLikeAnyOther()
    {
        var call = _bench.Add();
        _bench.Run(100);
        SetLateAddress(call, "Grove Street 1");
        _bench.Run(60_000);
        Assert.Equal(["create"], _bench.Cad.Asked);

        Move(call, 10);
        _bench.Run(100);
        Assert.Equal("Grove Street 1", Assert.Single(_bench.Cad.Calls).Details!.Address);

        _bench.Edit(call, "Elsewhere");
        _bench.Run(100);
        _bench.Edit(call, "Grove Street 1");
        _bench.Run(100);
        Assert.Equal("Grove Street 1", Assert.Single(_bench.Cad.Calls).Details!.Address);
        Assert.Equal(["create", "read", "edit 501", "edit 501", "edit 501"], _bench.Cad.Asked);
    }

    /// <summary>Nobody knows which street the CAD has: whatever it should be now is said outright.</summary>
    [Fact]
    public void AStreetThatMayHaveGoneAlongIsPutRightEvenWhereItIsTheOldOneAgain()
    {
        var call = _bench.Add();
        _bench.Run(100);
        SetLateAddress(call, "Grove Street 1");
        Move(call, 10);
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _bench.Run(100);
        _bench.Edit(call, "Grove Street");
        _bench.Run(60_000);

        Assert.Equal("Grove Street", Assert.Single(_bench.Cad.Calls).Details!.Address);
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

    private void SetLateAddress(Call call, string address) => _bench.Book.Change(call.Number, present =>
    {
        var details = present.Desired.Details with { Address = address };
        return present with { Desired = present.Desired with { Details = details }, LateDetails = details };
    });

    private void Move(Call call, double x) => _bench.Book.Change(call.Number, present => present with
    {
        Desired = present.Desired with { Place = present.Desired.Place! with { X = x } },
    });
}
