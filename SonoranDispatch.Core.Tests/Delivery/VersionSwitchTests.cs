using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Delivery;

/// <summary>Tests what happens when an API version stops being available while calls are being sent.</summary>
public sealed class VersionSwitchTests
{
    private readonly DeliveryHarness _harness = new();

    [Fact]
    public void AVersionThatIsGoneCostsNoWaitWhereTheOtherOneIsThere()
    {
        var recorder = new StepResultRecorder(_harness.Repository, new CadNumbers(_harness.Repository, null, _harness.Log), _harness.CircuitBreaker, _harness.Clock, new SeededRandom(1), _harness.Log);
        var syncState = new CallSendState { Number = _harness.Add().Number };
        var pending = new SendCandidate(syncState, new CandidateRequest(_harness.Repository.Find(1)!, new CadStep.Create(), CadEndpoint.V1, RequestClass.Emergency, AvoidsV1: false));
        var failure = new CadFailure(CadFailureKind.VersionGone, 200, "gone");
        var result = new StepResult(Verdict.On(pending.Step, failure), call => call);

        Assert.False(recorder.Record(pending, result, hasOtherWay: true));
        Assert.Equal(0, syncState.DueAt);
        recorder.Record(pending, result, hasOtherWay: false);
        Assert.True(syncState.DueAt > 0);
    }
}
