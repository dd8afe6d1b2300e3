using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests changes that the CAD may or may not have applied and that are reverted before that is known.</summary>
public sealed class InDoubtTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AnEditThatMayHaveArrivedIsTakenBackInTheCadToo()
    {
        var call = Existing();
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        Address(call, "elsewhere");
        _harness.Run(50);
        Address(call, "Grove Street");
        _harness.Run(30_000);

        Assert.Equal("Grove Street", Assert.Single(_harness.Cad.Calls).Details!.Address);
        Assert.Equal(["create", "edit 501", "edit 501"], _harness.Cad.Asked);
        Assert.Empty(_harness.Present(call).Known.InDoubt);
    }

    [Fact]
    public void AUnitThatMayHaveBeenAttachedIsDetachedWhenItIsNotWantedAnyMore()
    {
        var call = Existing();
        _harness.Cad.FailNext(CadFailureKind.ServerError, happens: true);
        Units(call, Adams);
        _harness.Run(50);
        Units(call);
        _harness.Run(30_000);

        Assert.Equal(["create", "attach 501", "detach"], _harness.Cad.Asked);
        Assert.Empty(_harness.Present(call).Known.InDoubt);
    }

    [Fact]
    public void AUnitDetachedFromOneCallIsAttachedToTheOtherAgainBecauseTheCadTakesItOffBoth()
    {
        var (first, second) = (WithAdams(), WithAdams());
        Units(first);
        _harness.Run(1_000);

        Assert.Equal(["detach", "attach 502"], _harness.Cad.Asked.TakeLast(2));
    }

    [Fact]
    public void ADetachUnderWayMakesTheUnitsOtherCallUncertainAtOnceBecauseThisRunMayNotSeeItsAnswer()
    {
        var (first, second) = (WithAdams(), WithAdams());
        _harness.Cad.Hold();
        Units(first);
        _harness.Run(50);

        Assert.Equal("detach", _harness.Cad.Asked.Last());
        Assert.Contains(new CadStep.Detach(Adams), _harness.Present(second).Known.InDoubt);
    }

    [Fact]
    public void AUnitThatWasPerhapsTakenOffAnotherCallIsStillTakenOffItWhenItIsNotWantedThereEither()
    {
        var (first, second) = (WithAdams(), WithAdams());
        _harness.Cad.FailNext(CadFailureKind.ServerError);
        Units(first);
        _harness.Run(0);
        Units(second);
        _harness.Run(30_000);

        Assert.Equal(["detach", "detach", "detach"], _harness.Cad.Asked.TakeLast(3));
        Assert.Empty(_harness.Present(second).Known.Units);
        Assert.Empty(_harness.Present(second).Known.InDoubt);
    }

    [Fact]
    public void AttachingWaitsWhileTheSameUnitIsBeingDetachedElsewhere()
    {
        var (first, second) = (WithAdams(), Existing());
        _harness.Cad.Hold();
        Units(first);
        _harness.Run(50);
        Units(second, Adams);
        _harness.Run(500);
        Assert.Equal("detach", _harness.Cad.Asked.Last());

        _harness.Cad.Release();
        _harness.Run(500);
        Assert.Equal("attach 502", _harness.Cad.Asked.Last());
    }

    [Fact]
    public void ClosingWaitsWhileAUnitOfTheCallIsBeingDetachedElsewhere()
    {
        var (first, second) = (WithAdams(), WithAdams());
        _harness.Cad.Hold();
        Units(first);
        _harness.Run(50);
        Change(second, desired => desired with { Closed = true });
        _harness.Run(500);
        Assert.Equal("detach", _harness.Cad.Asked.Last());

        _harness.Cad.Release();
        _harness.Run(500);
        Assert.Equal(["attach 502", "close 502"], _harness.Cad.Asked.TakeLast(2));
    }

    [Fact]
    public void ACallMadeWithAUnitHasItsPrimarySetWhereTheAnswerDoesNotSayWhoIs()
    {
        _harness.Cad.Endpoints[CadOperation.SetPrimary] = CadEndpoint.V1;
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [Adams] });
        _harness.Run(1_000);

        Assert.Equal(["create", "primary 501"], _harness.Cad.Asked);
        Assert.False(_harness.Synchronizer.IsBusy);
        Assert.Null(_harness.Present(call).Known.Details.Primary);
    }

    [Fact]
    public void AUnitThatWentWithALostCreateIsDetachedWhenItIsNotWantedAnyMore()
    {
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [new UnitTarget("user-1")] });
        _harness.Run(50);
        Units(call);
        _harness.Run(30_000);

        Assert.Equal(["create", "read", "detach"], _harness.Cad.Asked);
    }

    private Call Existing()
    {
        var call = _harness.Add();
        _harness.Run(100);
        return call;
    }

    private Call WithAdams()
    {
        var call = Existing();
        Units(call, Adams);
        _harness.Run(100);
        return call;
    }

    private void Address(Call call, string address) =>
        Change(call, desired => desired with { Details = desired.Details with { Address = address } });

    private void Units(Call call, params UnitTarget[] units) => Change(call, desired => desired with { Units = units });

    private void Change(Call call, Func<DesiredCall, DesiredCall> change) =>
        _harness.Repository.Change(call.Number, present => present with { Desired = change(present.Desired) });
}
