using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>What the CAD refuses, and what it puts off.</summary>
public sealed class CourierRefusalTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void ARefusedCallDoesNotHoldUpTheNext()
    {
        _bench.Cad.FailNext(CadFailureKind.Refused);
        var refused = _bench.Add();
        var next = _bench.Add();
        _bench.Run(1_000);

        Assert.Equal(CallState.Refused, _bench.Present(refused).State);
        Assert.Equal("scripted Refused", _bench.Present(refused).Refusal!.Why);
        Assert.Equal(CallState.Open, _bench.Present(next).State);
        Assert.Equal(1, _bench.Log.Count(Messages.CallRefused));
    }

    [Fact]
    public void ARefusedChangeIsParkedAndTheCallLivesOn()
    {
        var call = _bench.Add();
        _bench.Run(100);
        _bench.Cad.FailNext(CadFailureKind.Refused);
        _bench.Edit(call, "nowhere");
        _bench.Run(100);
        _bench.Book.Change(call.Number, present => present with { Desired = present.Desired with { Closed = true } });
        _bench.Run(100);

        Assert.Equal(["create", "edit 501", "close 501"], _bench.Cad.Asked);
        Assert.Single(_bench.Present(call).Parked);
    }

    [Fact]
    public void ARateLimitIsObeyedToTheMillisecond()
    {
        _bench.Cad.FailNext(CadFailureKind.RateLimited, after: TimeSpan.FromSeconds(17));
        _bench.Add();
        _bench.Run(16_000);
        Assert.Equal(["create"], _bench.Cad.Asked);

        _bench.Run(2_000);
        Assert.Equal(["create", "create"], _bench.Cad.Asked);
    }
}
