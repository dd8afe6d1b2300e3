using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests requests that were under way when their run ended and that may reach the CAD some seconds after the next run starts.</summary>
public sealed class LateRequestTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AfterARestartACallThatMayBeMadeLateIsNotLookedUpAtOnce()
    {
        _harness.Cad.Hold();
        _harness.Add();
        _harness.Run(0);
        var (_, synchronizer) = Restart();

        _harness.Run(synchronizer, StepResultRecorder.LookUpAfter - 100);
        Assert.Equal(["create"], _harness.Cad.Asked);

        _harness.Run(synchronizer, 200);
        Assert.Equal(["create", "read"], _harness.Cad.Asked);
    }

    [Fact]
    public void AfterARestartAnEditThatMayArriveLateIsNotOvertakenByTheNext()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.Hold();
        _harness.Edit(call, "first");
        _harness.Run(0);
        var (repository, synchronizer) = Restart();

        DeliveryHarness.Edit(repository, call, "second");
        _harness.Run(synchronizer, StepResultRecorder.LookUpAfter - 100);
        Assert.Equal(["create", "edit 501"], _harness.Cad.Asked);

        _harness.Run(synchronizer, 200);
        Assert.Equal(["create", "edit 501", "read", "edit 501"], _harness.Cad.Asked);
        Assert.Equal("second", Assert.Single(_harness.Cad.Calls).Details!.Address);
    }

    [Fact]
    public void AfterARestartAUnitIsNotBroughtAnywhereBeforeADetachOfItMayHaveArrived()
    {
        var unit = new UnitTarget("user-1");
        var left = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [unit] });
        var next = _harness.Add();
        _harness.Run(100);
        _harness.Cad.Hold();
        _harness.Repository.Change(left.Number, call => call with { Desired = call.Desired with { Units = [] } });
        _harness.Run(0);
        var (repository, synchronizer) = Restart();

        repository.Change(next.Number, call => call with { Desired = call.Desired with { Units = [unit] } });
        _harness.Run(synchronizer, StepResultRecorder.LookUpAfter - 100);
        Assert.Equal(["create", "create", "detach", "read"], _harness.Cad.Asked);

        _harness.Run(synchronizer, 10_000);
        Assert.Contains(_harness.Cad.Asked, asked => asked.StartsWith("attach", StringComparison.Ordinal));
        Assert.Equal([unit], repository.Find(next.Number)!.Known.Units);
        Assert.Empty(repository.Find(left.Number)!.Known.Units);
    }

    [Fact]
    public void AfterARestartACallWithNothingUnderWayGoesOnAfterOneReadThatVerifiesItsNumber()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Edit(call, "elsewhere");
        var (_, synchronizer) = Restart();

        _harness.Run(synchronizer, 100);
        Assert.Equal(["create", "read", "edit 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void AUnitThatWentWithACreateWhichNobodyCouldLookUpIsStillKnownWhenThatCreateIsFoundAfterTheSecond()
    {
        var call = _harness.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [new UnitTarget("user-1")] });
        var known = StepExecutor.Sent(call) with { Presence = CadPresence.Unknown };
        var blind = StepExecutor.NotCreated(call with { Known = known, PossiblyTwice = true, Desired = call.Desired with { Units = [] } });
        _harness.Repository.Change(call.Number, _ => blind);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _harness.Run(30_000);

        Assert.Equal(["create", "read", "detach"], _harness.Cad.Asked);
    }

    [Fact]
    public void ACallThatComesBackFromTheStoreInDoubtIsNotLookedForAtOnce()
    {
        var call = _harness.Add() with { Number = 7, Known = new KnownCall { Presence = CadPresence.Unknown } };
        _harness.Run(100);
        _harness.Repository.Restore(call);
        _harness.Run(4_000);
        Assert.Equal(["create"], _harness.Cad.Asked);

        _harness.Run(2_000);
        Assert.Equal("read", _harness.Cad.Asked[1]);
    }

    private (CallRepository Book, CallSynchronizer Courier) Restart()
    {
        var repository = LoadedRepository.Of(_harness.Store);
        var synchronizer = _harness.NewSynchronizer(repository);
        _harness.Cad.Release();
        return (repository, synchronizer);
    }
}
