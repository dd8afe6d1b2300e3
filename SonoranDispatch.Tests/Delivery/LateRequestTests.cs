using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Requests that were on their way when the run that sent them ended, and that may reach the CAD some seconds after the next one begins.</summary>
public sealed class LateRequestTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void AfterARestartACallThatMayBeMadeLateIsNotLookedUpAtOnce()
    {
        _bench.Cad.Hold();
        _bench.Add();
        _bench.Run(0);
        var (_, courier) = Restart();

        Run(courier, Settlement.LookUpAfter - 100);
        Assert.Equal(["create"], _bench.Cad.Asked);

        Run(courier, 200);
        Assert.Equal(["create", "read"], _bench.Cad.Asked);
    }

    [Fact]
    public void AfterARestartAnEditThatMayArriveLateIsNotOvertakenByTheNext()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.Hold();
        _bench.Edit(call, "first");
        _bench.Run(0);
        var (book, courier) = Restart();

        DeliveryBench.Edit(book, call, "second");
        Run(courier, Settlement.LookUpAfter - 100);
        Assert.Equal(["create", "edit 501"], _bench.Cad.Asked);

        Run(courier, 200);
        Assert.Equal(["create", "edit 501", "edit 501"], _bench.Cad.Asked);
        Assert.Equal("second", Assert.Single(_bench.Cad.Calls).Details!.Address);
    }

    [Fact]
    public void AfterARestartAUnitIsNotBroughtAnywhereBeforeADetachOfItMayHaveArrived()
    {
        var unit = new UnitTarget("user-1");
        var left = _bench.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [unit] });
        var next = _bench.Add();
        _bench.Run(100);
        _bench.Cad.Hold();
        _bench.Book.Change(left.Number, call => call with { Desired = call.Desired with { Units = [] } });
        _bench.Run(0);
        var (book, courier) = Restart();

        book.Change(next.Number, call => call with { Desired = call.Desired with { Units = [unit] } });
        Run(courier, Settlement.LookUpAfter - 100);
        Assert.Equal(["create", "create", "primary 501", "detach"], _bench.Cad.Asked);

        Run(courier, 10_000);
        Assert.Contains(_bench.Cad.Asked, asked => asked.StartsWith("attach", StringComparison.Ordinal));
        Assert.Equal([unit], book.Find(next.Number)!.Known.Units);
        Assert.Empty(book.Find(left.Number)!.Known.Units);
    }

    [Fact]
    public void AfterARestartACallWithNothingUnderWayGoesOnAtOnce()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Edit(call, "elsewhere");
        var (_, courier) = Restart();

        Run(courier, 50);
        Assert.Equal(["create", "edit 501"], _bench.Cad.Asked);
    }

    [Fact]
    public void AUnitThatWentWithACreateWhichNobodyCouldLookUpIsStillKnownWhenThatCreateIsFoundAfterTheSecond()
    {
        var call = _bench.Add(new DesiredCall { Details = new CallDetails { Title = "911" }, Units = [new UnitTarget("user-1")] });
        var known = StepCarrier.Sent(call) with { Existence = Existence.Maybe };
        var blind = StepCarrier.Unmade(call with { Known = known, PossiblyTwice = true, Desired = call.Desired with { Units = [] } });
        _bench.Book.Change(call.Number, _ => blind);
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _bench.Run(30_000);

        Assert.Equal(["create", "read", "detach"], _bench.Cad.Asked);
    }

    [Fact]
    public void ACallThatComesBackFromTheStoreInDoubtIsNotLookedForAtOnce()
    {
        var call = _bench.Add() with { Number = 7, Known = new KnownCall { Existence = Existence.Maybe } };
        _bench.Run(100);
        _bench.Book.Restore(call);
        _bench.Run(4_000);
        Assert.Equal(["create"], _bench.Cad.Asked);

        _bench.Run(2_000);
        Assert.Equal("read", _bench.Cad.Asked[1]);
    }

    private (CallBook Book, Courier Courier) Restart()
    {
        var book = new CallBook(_bench.Store);
        var courier = _bench.NewCourier(book);
        _bench.Cad.Release();
        return (book, courier);
    }

    private void Run(Courier courier, long milliseconds)
    {
        for (var passed = 0L; passed < milliseconds; passed += 50)
        {
            DeliveryBench.Tick(courier);
            _bench.Clock.Advance(50);
        }
    }
}
