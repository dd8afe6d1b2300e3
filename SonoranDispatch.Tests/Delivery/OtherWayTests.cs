using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Tests.Support;
using SonoranDispatch.Time;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>What happens when a version says in the midst of things that it is gone.</summary>
public sealed class OtherWayTests
{
    private readonly DeliveryBench _bench = new();

    [Fact]
    public void AVersionThatIsGoneCostsNoWaitWhereTheOtherOneIsThere()
    {
        var settlement = new Settlement(_bench.Book, _bench.Gate, _bench.Clock, new SeededRandom(1), _bench.Log);
        var lane = new Lane { Number = _bench.Add().Number };
        var errand = new Errand(lane, _bench.Book.Find(1)!, new CadStep.Create(), CadEndpoint.V1, 2);
        var failure = new CadFailure(CadFailureKind.VersionGone, 200, "gone");
        var outcome = new Outcome(Verdict.On(errand.Step, failure), call => call);

        Assert.False(settlement.Settle(errand, outcome, hasOtherWay: true));
        Assert.Equal(0, lane.DueAt);
        settlement.Settle(errand, outcome, hasOtherWay: false);
        Assert.True(lane.DueAt > 0);
    }
}
