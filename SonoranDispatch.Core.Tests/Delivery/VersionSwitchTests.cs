using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
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
        var failure = new CadFailure(CadFailureKind.OperationUnavailable, 400, "VERSION PLUS REQUIRED");
        var result = new StepResult(Verdict.On(pending.Step, failure), call => call);

        Assert.False(recorder.Record(pending, result, hasOtherWay: true));
        Assert.Equal(0, syncState.DueAt);
        Assert.Empty(_harness.Log.Codes);
        Assert.False(recorder.Record(pending, result, hasOtherWay: false));
        Assert.Equal([Messages.OperationUnavailable.Code], _harness.Log.Codes);
    }

    [Fact]
    public void AStepThatNoVersionOffersWaitsAndTheOthersOfTheCallGoOn()
    {
        var call = _harness.Add();
        _harness.Run(2_000);
        _harness.Cad.NotOffered.Add(CadOperation.Edit);
        _harness.Repository.Change(call.Number, known => known with
        {
            Desired = known.Desired with { Details = known.Desired.Details with { Title = "Robbery" }, Notes = [.. known.Desired.Notes, new CallNote("Unit 5", "A note", _harness.Clock.UtcNow)] },
        });
        _harness.Run(2_000);
        Assert.DoesNotContain(_harness.Cad.Asked, asked => asked.StartsWith("edit", StringComparison.Ordinal));
        Assert.Contains(_harness.Cad.Asked, asked => asked.StartsWith("note", StringComparison.Ordinal));

        _harness.Cad.NotOffered.Clear();
        _harness.Run(2_000);
        Assert.Contains(_harness.Cad.Asked, asked => asked.StartsWith("edit", StringComparison.Ordinal));
    }
}
