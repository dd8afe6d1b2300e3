using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests what is looked up in the CAD before something is sent, or sent again.</summary>
public sealed class CallSynchronizerLookUpTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AnUnknownCreateThatHappenedIsAdoptedByItsUuidAndNotSentAgain()
    {
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _harness.Add();
        _harness.Run(60_000);

        Assert.Equal(["create", "read"], _harness.Cad.Asked);
        Assert.Equal(501, _harness.Present(call).CadNumber);
        Assert.Single(_harness.Cad.Calls);
    }

    /// <summary>It would otherwise stay open here for ever, and notes on it would vanish.</summary>
    [Fact]
    public void ACallThatADispatcherClosedBeforeItWasLookedUpIsClosedHereToo()
    {
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _harness.Add();
        DeliveryHarness.Tick(_harness.Synchronizer);
        _harness.Cad.CloseByDispatcher(501);
        _harness.Run(60_000);

        Assert.Equal(["create", "read"], _harness.Cad.Asked);
        Assert.Equal((501, CallState.Closed), (_harness.Present(call).CadNumber, _harness.Present(call).State));
    }

    [Fact]
    public void AnUnknownCreateThatDidNotHappenIsSentAgainAfterLooking()
    {
        _harness.Cad.FailNext(CadFailureKind.ServerError);
        var call = _harness.Add();
        _harness.Run(60_000);

        Assert.Equal(["create", "read", "create"], _harness.Cad.Asked);
        Assert.Equal(CallState.Open, _harness.Present(call).State);
    }

    [Fact]
    public void ANoteThatMayHaveArrivedIsNotSentTwice()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _harness.Repository.Change(call.Number, present => present with
        {
            Desired = present.Desired with { Notes = [new CallNote("Jane Doe", "two men", _harness.Clock.UtcNow)] },
        });
        _harness.Run(60_000);

        Assert.Equal(["create", "note 501", "read"], _harness.Cad.Asked);
        Assert.Single(Assert.Single(_harness.Cad.Calls).Notes);
    }

    [Fact]
    public void AMoveAfterALongWhileReadsFirstAndKeepsForeignKeys()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.AddForeignKey(501, "plugin", "kept");
        _harness.Clock.Advance(60_000);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _harness.Run(100);

        Assert.Equal(["create", "read", "move 501"], _harness.Cad.Asked);
        var held = Assert.Single(_harness.Cad.Calls).MetaData;
        Assert.Equal("kept", held["plugin"]);
        Assert.Equal("1.0", held["x"]);
    }

    [Fact]
    public void ACallDeletedInTheCadIsClosedHereAndLeftAlone()
    {
        var call = _harness.Add();
        _harness.Run(100);
        _harness.Cad.Delete(501);
        _harness.Clock.Advance(60_000);
        _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _harness.Run(60_000);

        Assert.Equal(["create", "read", "read"], _harness.Cad.Asked);
        Assert.Equal(CallState.Closed, _harness.Present(call).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ACallThatOneReadMissedGoesOn(bool isNote)
    {
        var call = _harness.Add();
        _harness.Run(100);
        if (isNote)
        {
            _harness.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
            _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Notes = [new CallNote("Ada", "Two men", _harness.Clock.UtcNow)] } });
        }
        else
        {
            _harness.Clock.Advance(60_000);
            _harness.Repository.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        }

        _harness.Cad.IsUnlisted = true;
        for (var seconds = 0; seconds < 60 && !_harness.Cad.Asked.Contains("read"); seconds++) _harness.Run(1_000);
        _harness.Cad.IsUnlisted = false;
        _harness.Run(120_000);

        Assert.Equal(isNote ? ["create", "note 501", "read", "read"] : ["create", "read", "read", "move 501"], _harness.Cad.Asked);
        Assert.Equal((CallState.Open, false), (_harness.Present(call).State, _harness.Present(call).Known.NoteInDoubt));
    }
}
