using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that a unit's panic state in the CAD is set while its officer's call is open, and cleared afterwards.</summary>
public sealed class PanicStepsTests
{
    private static readonly UnitTarget Adams = new("adams", 12);

    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void ItIsSetAfterTheCallIsCreatedAndClearedAfterItIsClosed()
    {
        var call = Panic();
        _harness.Run(1_000);
        Assert.Equal(["create", "panic 12 on"], _harness.Cad.Asked);

        Close(call);
        _harness.Run(1_000);
        Assert.Equal(["close 501", "panic 12 off"], _harness.Cad.Asked.Skip(2));
        Assert.Empty(_harness.Cad.Panicking);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void ItDoesNotWaitForACreateThatHasNoRoom()
    {
        var limiter = _harness.RateLimiters[CadEndpoint.Create];
        for (var others = limiter.Limit; others > 0; others--) limiter.Reserve(_harness.Clock.Milliseconds);
        Panic();
        _harness.Run(1_000);

        Assert.Equal(["panic 12 on"], _harness.Cad.Asked);
    }

    [Fact]
    public void ACallThatTheCadRefusesStillHasAUnitInPanic()
    {
        _harness.Cad.FailNext(CadFailureKind.Refused);
        var call = Panic();
        _harness.Run(1_000);
        Assert.Equal(["create", "panic 12 on"], _harness.Cad.Asked);

        Close(call);
        _harness.Run(1_000);
        Assert.Empty(_harness.Cad.Panicking);
    }

    [Fact]
    public void ItDoesNotWaitForTheLookUpOfACreateWithoutAnAnswer()
    {
        _harness.Cad.FailNext(CadFailureKind.NoAnswer);
        Panic();
        _harness.Run(10_000);

        Assert.Equal(["create", "panic 12 on", "read", "create"], _harness.Cad.Asked);
    }

    [Fact]
    public void WhereTheAnswerIsLostItIsSetAgainAndClearedInAnyCase()
    {
        var call = Panic();
        _harness.Run(0);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _harness.Run(0);
        Close(call);
        _harness.Run(60_000);

        Assert.Equal(["create", "panic 12 on"], _harness.Cad.Asked.Take(2));
        Assert.Equal("panic 12 off", _harness.Cad.Asked[^1]);
        Assert.Empty(_harness.Cad.Panicking);
    }

    [Fact]
    public void AUnitThatTheCadDoesNotKnowIsParkedAndNotAskedForAgain()
    {
        var call = Panic();
        _harness.Run(0);
        _harness.Cad.FailNext(CadFailureKind.NotFound);
        _harness.Run(60_000);
        Close(call);
        _harness.Run(60_000);

        Assert.Equal(["create", "panic 12 on", "close 501"], _harness.Cad.Asked);
        Assert.Equal(new CadStep.SetPanic(Adams, true), Assert.Single(_harness.Present(call).RefusedChanges).Step);
    }

    [Fact]
    public void AnotherUnitOfTheOfficerTakesItOver()
    {
        var call = Panic();
        _harness.Run(1_000);
        _harness.Repository.Change(call.Number, present => present with { UnitPanic = present.UnitPanic with { Wanted = new UnitTarget("adams-2", 44) } });
        _harness.Run(1_000);

        Assert.Equal(["panic 12 off", "panic 44 on"], _harness.Cad.Asked.Skip(2));
        Assert.Equal([44], _harness.Cad.Panicking);
    }

    [Fact]
    public void AfterARestartItIsStillCleared()
    {
        var call = Panic();
        _harness.Run(1_000);
        var restored = new CallRepository(_harness.Store);
        restored.Restore(_harness.Present(call));
        var synchronizer = _harness.NewSynchronizer(restored);
        restored.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
        for (var tick = 0; tick < 20; tick++)
        {
            DeliveryHarness.Tick(synchronizer);
            _harness.Clock.Advance(50);
        }

        Assert.Empty(_harness.Cad.Panicking);
    }

    private Call Panic()
    {
        var call = _harness.Add();
        return _harness.Repository.Change(call.Number, present => present with { IsPanic = true, Class = CallClass.Panic, UnitPanic = UnitPanic.None with { Wanted = Adams } })!;
    }

    private void Close(Call call) => _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired.AsClosed() });
}
