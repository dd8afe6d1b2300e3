using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>What is looked up in the CAD before something is sent, or sent again.</summary>
public sealed class CourierLookUpTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void AnUnknownCreateThatHappenedIsAdoptedByItsUuidAndNotSentAgain()
    {
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        var call = _bench.Add();
        _bench.Run(60_000);

        Assert.Equal(["create", "read"], _bench.Cad.Asked);
        Assert.Equal(501, _bench.Present(call).CadNumber);
        Assert.Single(_bench.Cad.Calls);
    }

    [Fact]
    public void AnUnknownCreateThatDidNotHappenIsSentAgainAfterLooking()
    {
        _bench.Cad.FailNext(CadFailureKind.ServerError);
        var call = _bench.Add();
        _bench.Run(60_000);

        Assert.Equal(["create", "read", "create"], _bench.Cad.Asked);
        Assert.Equal(CallState.Open, _bench.Present(call).State);
    }

    [Fact]
    public void ANoteThatMayHaveArrivedIsNotSentTwice()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.FailNext(CadFailureKind.NoAnswer, happens: true);
        _bench.Book.Change(call.Number, present => present with
        {
            Desired = present.Desired with { Notes = [new CallNote("Jane Doe", "two men", _bench.Clock.UtcNow)] },
        });
        _bench.Run(60_000);

        Assert.Equal(["create", "note 501", "read"], _bench.Cad.Asked);
        Assert.Single(Assert.Single(_bench.Cad.Calls).Notes);
    }

    [Fact]
    public void AMoveAfterALongWhileReadsFirstAndKeepsForeignKeys()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.AddForeignKey(501, "plugin", "kept");
        _bench.Clock.Advance(60_000);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _bench.Run(100);

        Assert.Equal(["create", "read", "move 501"], _bench.Cad.Asked);
        var held = Assert.Single(_bench.Cad.Calls).MetaData;
        Assert.Equal("kept", held["plugin"]);
        Assert.Equal("1.0", held["x"]);
    }

    [Fact]
    public void ACallDeletedInTheCadIsClosedHereAndLeftAlone()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.Delete(501);
        _bench.Clock.Advance(60_000);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Place = new Place(1, 2, 3) } });
        _bench.Run(60_000);

        Assert.Equal(["create", "read"], _bench.Cad.Asked);
        Assert.Equal(CallState.Closed, _bench.Present(call).State);
    }
}
