using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Changes that the CAD may or may not have taken, and that are taken back before anybody knows.</summary>
public sealed class InDoubtTests
{
    private static readonly UnitTarget Adams = new("user-1", 1);

    private readonly DeliveryBench _bench = new();

    [Fact]
    public void AnEditThatMayHaveArrivedIsTakenBackInTheCadToo()
    {
        var call = Existing();
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        Address(call, "elsewhere");
        _bench.Run(50);
        Address(call, "Grove Street");
        _bench.Run(30_000);

        Assert.Equal("Grove Street", Assert.Single(_bench.Cad.Calls).Details!.Address);
        Assert.Equal(["create", "edit 501", "edit 501"], _bench.Cad.Asked);
        Assert.Empty(_bench.Present(call).Known.InDoubt);
    }

    [Fact]
    public void AUnitThatMayHaveBeenAttachedIsDetachedWhenItIsNotWantedAnyMore()
    {
        var call = Existing();
        _bench.Cad.FailNext(CadFailureKind.ServerError, happens: true);
        Units(call, Adams);
        _bench.Run(50);
        Units(call);
        _bench.Run(30_000);

        Assert.Equal(["create", "attach 501", "detach"], _bench.Cad.Asked);
        Assert.Empty(_bench.Present(call).Known.InDoubt);
    }

    [Fact]
    public void AUnitDetachedFromOneCallIsAttachedToTheOtherAgainBecauseTheCadTakesItOffBoth()
    {
        var (first, second) = (Existing(), Existing());
        Units(first, Adams);
        _bench.Run(100);
        Units(second, Adams);
        _bench.Run(100);
        Units(first);
        _bench.Run(1_000);

        Assert.Equal(["detach", "attach 502"], _bench.Cad.Asked.TakeLast(2));
    }

    [Fact]
    public void ADetachUnderWayMakesTheUnitsOtherCallUncertainAtOnceBecauseThisRunMayNotSeeItsAnswer()
    {
        var (first, second) = (Existing(), Existing());
        Units(first, Adams);
        Units(second, Adams);
        _bench.Run(100);
        _bench.Cad.Hold();
        Units(first);
        _bench.Run(50);

        Assert.Equal("detach", _bench.Cad.Asked.Last());
        Assert.Contains(new CadStep.Detach(Adams), _bench.Present(second).Known.InDoubt);
    }

    [Fact]
    public void AUnitThatWasPerhapsTakenOffAnotherCallIsStillTakenOffItWhenItIsNotWantedThereEither()
    {
        var (first, second) = (Existing(), Existing());
        Units(first, Adams);
        Units(second, Adams);
        _bench.Run(100);
        _bench.Cad.FailNext(CadFailureKind.ServerError);
        Units(first);
        _bench.Run(0);
        Units(second);
        _bench.Run(30_000);

        Assert.Equal(["detach", "detach", "detach"], _bench.Cad.Asked.TakeLast(3));
        Assert.Empty(_bench.Present(second).Known.Units);
        Assert.Empty(_bench.Present(second).Known.InDoubt);
    }

    [Fact]
    public void AttachingWaitsWhileTheSameUnitIsBeingDetachedElsewhere()
    {
        var (first, second) = (Existing(), Existing());
        Units(first, Adams);
        _bench.Run(100);
        _bench.Cad.Hold();
        Units(first);
        _bench.Run(50);
        Units(second, Adams);
        _bench.Run(500);
        Assert.Equal("detach", _bench.Cad.Asked.Last());

        _bench.Cad.Release();
        _bench.Run(500);
        Assert.Equal("attach 502", _bench.Cad.Asked.Last());
    }

    [Fact]
    public void ClosingWaitsWhileAUnitOfTheCallIsBeingDetachedElsewhere()
    {
        var (first, second) = (Existing(), Existing());
        Units(first, Adams);
        Units(second, Adams);
        _bench.Run(100);
        _bench.Cad.Hold();
        Units(first);
        _bench.Run(50);
        Change(second, desired => desired with { Closed = true });
        _bench.Run(500);
        Assert.Equal("detach", _bench.Cad.Asked.Last());

        _bench.Cad.Release();
        _bench.Run(500);
        Assert.Equal(["attach 502", "close 502"], _bench.Cad.Asked.TakeLast(2));
    }

    [Fact]
    public void ACallMadeWithAUnitHasItsPrimarySetWhereTheAnswerDoesNotSayWhoIs()
    {
        var call = _bench.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [Adams] });
        _bench.Run(1_000);

        Assert.Equal(["create", "primary 501"], _bench.Cad.Asked);
        Assert.False(_bench.Courier.IsBusy);
        Assert.Null(_bench.Present(call).Known.Details.Primary);
    }

    [Fact]
    public void AUnitThatWentWithALostCreateIsDetachedWhenItIsNotWantedAnyMore()
    {
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _bench.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [new UnitTarget("user-1")] });
        _bench.Run(50);
        Units(call);
        _bench.Run(30_000);

        Assert.Equal(["create", "read", "detach"], _bench.Cad.Asked);
    }

    private Call Existing()
    {
        var call = _bench.Add();
        _bench.Run(100);
        return call;
    }

    private void Address(Call call, string address) =>
        Change(call, desired => desired with { Details = desired.Details with { Address = address } });

    private void Units(Call call, params UnitTarget[] units) => Change(call, desired => desired with { Units = units });

    private void Change(Call call, Func<DesiredCall, DesiredCall> change) =>
        _bench.Book.Change(call.Number, present => present with { Desired = change(present.Desired) });
}
