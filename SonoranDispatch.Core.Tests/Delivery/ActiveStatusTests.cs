using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that the CAD learns of a call's active status with a request that is sent anyway.</summary>
public sealed class ActiveStatusTests
{
    private readonly DeliveryHarness _harness = new();

    private CallStatus Held => Assert.Single(_harness.Cad.Calls).Details!.Status;

    [Fact]
    public void ACallRespondedToBeforeItIsCreatedIsCreatedActive()
    {
        Respond(_harness.Add());
        _harness.Run(1_000);

        Assert.Equal(CallStatus.Active, Held);
        Assert.Equal(["create"], _harness.Cad.Asked);
    }

    [Fact]
    public void TheStatusAloneIsNotWorthARequest()
    {
        var call = Responded();

        Assert.Equal(["create"], _harness.Cad.Asked);
        Assert.Equal((CallStatus.Active, CallStatus.Pending), (_harness.Present(call).Desired.Details.Status, Held));
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ItGoesWithTheNextEdit()
    {
        _harness.Edit(Responded(), "Grove Street 1");
        _harness.Run(1_000);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal(CallStatus.Active, Held);
    }

    [Fact]
    public void ItGoesWithTheNextMove()
    {
        var call = Responded();
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Place = present.Desired.Place! with { X = 10 } } });
        _harness.Run(1_000);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal((CallStatus.Active, "10.0"), (Held, Assert.Single(_harness.Cad.Calls).MetaData["x"]));
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ACallThatClosesIsClosedWithoutIt()
    {
        var call = Responded();
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
        _harness.Run(1_000);

        Assert.Equal(["create", "close 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void AnEditThatWaitsIsStillSent()
    {
        var call = _harness.Add();
        _harness.Run(1_000);
        _harness.Edit(call, "Grove Street 1");
        Respond(call);
        _harness.Run(1_000);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal(CallStatus.Active, Held);
    }

    [Fact]
    public void AStatusThatAScriptAsksForIsSent()
    {
        var call = Responded();
        _harness.Repository.Change(call.Number, new CallUpdate { Details = new() { Status = CallStatus.Active } }.ApplyTo);
        _harness.Run(1_000);

        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);
        Assert.Equal(CallStatus.Active, Held);
    }

    [Fact]
    public void AfterARestartItIsStillNotWorthARequest()
    {
        var call = Responded();
        var stored = _harness.Present(call) with { LateDetails = null, Desired = _harness.Present(call).Desired with { Units = [new UnitTarget("adams", 12)] } };

        Assert.Equal(stored.Desired.Details, ActiveStatus.Restored(stored).LateDetails);
        Assert.Null(ActiveStatus.Restored(stored with { Desired = stored.Desired with { Details = stored.Desired.Details with { Title = "other" } } }).LateDetails);
    }

    [Fact]
    public void AClosedOrActiveCallIsLeftAlone()
    {
        var call = Responded();

        Assert.Same(_harness.Present(call), ActiveStatus.WithResponse(_harness.Present(call)));
    }

    private Call Responded()
    {
        var call = _harness.Add();
        _harness.Run(1_000);
        Respond(call);
        _harness.Run(1_000);
        return call;
    }

    private void Respond(Call call) => _harness.Repository.Change(call.Number, ActiveStatus.WithResponse);
}
