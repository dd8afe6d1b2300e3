using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests which requests a call needs and when they are sent.</summary>
public sealed class CallSynchronizerTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void ACallWithAPlaceIsOneRequestWhereTheCreatePlacesIt()
    {
        var call = _harness.Add();
        _harness.Run(1_000);

        Assert.Equal(["create"], _harness.Cad.Asked);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
        Assert.Equal(501, _harness.Present(call).CadNumber);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ACallGoesOutThoughEveryPlaceWasTakenBySomebodyElseWhenItCame()
    {
        var limiter = _harness.RateLimiters[CadEndpoint.Create];
        for (var others = limiter.Limit; others > 0; others--) limiter.Reserve(0);
        _harness.Add();
        _harness.Run(2_000);
        Assert.Empty(_harness.Cad.Asked);

        for (var others = limiter.Limit; others > 0; others--) limiter.Answered(_harness.Clock.Milliseconds, 0);
        _harness.Run(62_000);
        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void ACallWithAPlaceIsTwoRequestsWhereItIsPlacedAfterwards()
    {
        _harness.Cad.PlacesOnCreate = false;
        _harness.Add();
        _harness.Run(1_000);

        Assert.Equal(["create", "move 501"], _harness.Cad.Asked);
        Assert.Equal("425.1", Assert.Single(_harness.Cad.Calls).MetaData["x"]);
    }

    [Fact]
    public void TenEditsBeforeTheCallExistsCostNothing()
    {
        var call = _harness.Add();
        for (var edit = 1; edit <= 10; edit++) _harness.Edit(call, "edit " + edit);
        _harness.Run(1_000);

        Assert.Equal(["create"], _harness.Cad.Asked);
        Assert.Equal("edit 10", Assert.Single(_harness.Cad.Calls).Details!.Address);
    }

    [Fact]
    public void AnEditWhileTheCreateIsUnderWayFollowsIt()
    {
        _harness.Cad.Hold();
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Edit(call, "corner");
        _harness.Cad.Release();
        _harness.Run(100);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void OnlyOneRequestOfACallIsUnderWayAtATime()
    {
        _harness.Cad.Hold();
        var call = _harness.Add();
        _harness.Run(100);

        // Without a change, or a response, nothing would look at the call again.
        _harness.Edit(call, "corner");
        _harness.Run(2_000);

        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void AHeldCallWaitsForItsFactsAndNotLonger()
    {
        var call = _harness.Add();
        _harness.Synchronizer.Hold(call.Number);
        _harness.Run(200);
        Assert.Empty(_harness.Cad.Asked);

        _harness.Synchronizer.Release(call.Number);
        _harness.Run(0);
        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void ANewBookTakesUpWhatWasUnsettled()
    {
        _harness.Cad.FailNext(CadFailureKind.NotSent);
        var call = _harness.Add();
        _harness.Run(0);

        // Nothing was listening a moment ago, so the next try is a second later.
        _harness.Clock.Advance(1_000);
        var repository = LoadedRepository.Of(_harness.Store);
        DeliveryHarness.Tick(_harness.NewSynchronizer(repository));

        Assert.Equal(501, repository.Find(call.Number)!.CadNumber);
    }

    [Fact]
    public void AStreetThatCameLateGoesWithThePlaceAndIsThenAFieldLikeAnyOther()
    {
        var call = _harness.Add();
        _harness.Run(100);
        SetLateAddress(call, "Grove Street 1");
        _harness.Run(60_000);
        Assert.Equal(["create"], _harness.Cad.Asked);

        Move(call, 10);
        _harness.Run(100);
        Assert.Equal("Grove Street 1", Assert.Single(_harness.Cad.Calls).Details!.Address);

        _harness.Edit(call, "Elsewhere");
        _harness.Run(100);
        _harness.Edit(call, "Grove Street 1");
        _harness.Run(100);
        Assert.Equal("Grove Street 1", Assert.Single(_harness.Cad.Calls).Details!.Address);
        Assert.Equal(["create", "read", "edit 501", "edit 501", "edit 501"], _harness.Cad.Asked);
    }

    /// <summary>It is unknown which street the CAD has, so the current one is always sent.</summary>
    [Fact]
    public void AStreetThatMayHaveGoneAlongIsPutRightEvenWhereItIsTheOldOneAgain()
    {
        var call = _harness.Add();
        _harness.Run(100);
        SetLateAddress(call, "Grove Street 1");
        Move(call, 10);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _harness.Run(100);
        _harness.Edit(call, "Grove Street");
        _harness.Run(60_000);

        Assert.Equal("Grove Street", Assert.Single(_harness.Cad.Calls).Details!.Address);
    }

    [Fact]
    public void ACallMadeAsAnEmergencyIsClosedByItsStatus()
    {
        _harness.Cad.MakesEmergencies = true;
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Closed = true } });
        _harness.Run(100);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.True(_harness.Present(call).Known.Closed);
    }

    /// <summary>An edit without an answer is sent again. What came late meanwhile goes with it, or it would count as sent without having been.</summary>
    [Fact]
    public void AStreetThatCameLateGoesWithAnEditThatIsSentAgain()
    {
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Details = present.Desired.Details with { Postal = "8000" } } });
        _harness.Run(0);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Details = present.Desired.Details with { Postal = "" } } });
        SetLateAddress(call, "Grove Street 1");
        _harness.Run(60_000);

        Assert.Equal("Grove Street 1", Assert.Single(_harness.Cad.Calls).Details!.Address);
        Assert.Equal(["create", "edit 501", "edit 501"], _harness.Cad.Asked);
    }

    private void SetLateAddress(Call call, string address) => _harness.Repository.Change(call.Number, present =>
    {
        var details = present.Desired.Details with { Address = address };
        return present with { Desired = present.Desired with { Details = details }, LateDetails = details };
    });

    private void Move(Call call, double x) => _harness.Repository.Change(call.Number, present => present with
    {
        Desired = present.Desired with { Place = present.Desired.Place! with { X = x } },
    });
}
