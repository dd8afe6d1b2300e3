using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests that a unit moves from one call to another with as few requests as possible.</summary>
public sealed class UnitMovesTests
{
    private static readonly UnitTarget Adams = new("user-12", 12);

    private readonly DeliveryHarness _harness = new();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void AUnitThatMovesIsDetachedFirstThenAttachedThenPrimary(int from, int to)
    {
        Call[] calls = [_harness.Add(), _harness.Add()];
        Attach(calls[from]);
        _harness.Run(1_000);
        _harness.Cad.Asked.Clear();

        Detach(calls[from]);
        Attach(calls[to]);
        _harness.Run(2_000);

        Assert.Equal(["detach", $"attach {501 + to}", $"primary {501 + to}"], _harness.Cad.Asked);
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void AMoreUrgentCallDoesNotTakeTheUnitBeforeItIsDetached()
    {
        var (panic, normal) = (_harness.Add(), _harness.Add());
        _harness.Repository.Change(panic.Number, call => call with { IsPanic = true });
        _harness.Repository.Change(normal.Number, call => call with { Class = CallClass.Automatic });
        Attach(normal);
        _harness.Run(1_000);
        _harness.Cad.Asked.Clear();

        Detach(normal);
        Attach(panic);
        _harness.Run(2_000);

        Assert.Equal(["detach", "attach 501", "primary 501"], _harness.Cad.Asked);
    }

    /// <summary>Of ten detaches a minute, automatic alerts get five; the sixth goes at once because an emergency waits for the unit.</summary>
    [Fact]
    public void TheDetachHasTheUrgencyOfTheCallThatWaitsForTheUnit()
    {
        var (emergency, automatic) = (_harness.Add(), _harness.Add());
        _harness.Repository.Change(automatic.Number, call => call with { Class = CallClass.Automatic });
        Attach(automatic);
        _harness.Run(1_000);
        for (var others = 0; others < 5; others++) _harness.RateLimiters[CadEndpoint.Detach].Reserve(_harness.Clock.Milliseconds, RequestClass.Automatic);
        _harness.Cad.Asked.Clear();

        Detach(automatic);
        Attach(emergency);
        _harness.Run(2_000);

        Assert.Equal(["detach", "attach 501", "primary 501"], _harness.Cad.Asked);
    }

    [Fact]
    public void ADetachThatTheCadRefusesDoesNotKeepTheUnitOffItsNextCall()
    {
        var (first, second) = (_harness.Add(), _harness.Add());
        Attach(first);
        _harness.Run(1_000);
        _harness.Cad.FailNext(CadFailureKind.Refused);
        Detach(first);
        Attach(second);
        _harness.Run(2_000);

        Assert.Equal(["detach", "attach 502", "primary 502"], _harness.Cad.Asked.TakeLast(3));
    }

    [Fact]
    public void ADetachThatKeepsFailingDoesNotKeepTheUnitOffItsNextCallForEver()
    {
        var (first, second) = (_harness.Add(), _harness.Add());
        Attach(first);
        _harness.Run(1_000);
        for (var times = 0; times < 12; times++) _harness.Cad.FailNext(CadFailureKind.ServerError);
        Detach(first);
        Attach(second);
        _harness.Run(600_000);

        Assert.Contains("attach 502", _harness.Cad.Asked);
    }

    [Fact]
    public void WhereOnlyVersionTwoSetsPrimariesTheWishForNoneIsDroppedAndTheCallSaysSo()
    {
        var call = _harness.Add();
        Attach(call);
        _harness.Run(1_000);
        _harness.Cad.Asked.Clear();
        Detach(call);
        _harness.Run(2_000);
        Attach(call);
        _harness.Run(2_000);
        Detach(call);
        _harness.Run(2_000);

        Assert.Equal(["detach", "attach 501", "detach"], _harness.Cad.Asked);
        var dropped = Assert.Single(_harness.Present(call).RefusedChanges);
        Assert.Equal((new CadStep.SetPrimary(null, false), CadFailure.PrimaryStays.Text), (dropped.Step, dropped.Refusal.Why));
        Assert.False(_harness.Synchronizer.IsBusy);
    }

    [Fact]
    public void VersionOneClearsThePrimary()
    {
        _harness.Cad.Endpoints[CadOperation.SetPrimary] = CadEndpoint.V1;
        var call = _harness.Add();
        Attach(call);
        _harness.Run(2_000);
        Detach(call);
        _harness.Run(2_000);

        Assert.Equal("primary 501", _harness.Cad.Asked[^1]);
        Assert.Null(Assert.Single(_harness.Cad.Calls).Details!.Primary);
        Assert.Empty(_harness.Present(call).RefusedChanges);
    }

    private void Attach(Call call) => Change(call, [Adams], 12);

    private void Detach(Call call) => Change(call, [], null);

    private void Change(Call call, IReadOnlyList<UnitTarget> units, int? primary) => _harness.Repository.Change(call.Number, present => present with
    {
        Desired = present.Desired with { Units = units, Details = present.Desired.Details with { Primary = primary } },
    });
}
