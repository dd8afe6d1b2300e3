using BenchmarkDotNet.Attributes;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// What a client costs that goes on after its limits are met, a try, once it is in the resource. The promise: under 20 microseconds. What
/// the runtime itself takes to unpack an event is not in it.
/// </summary>
[MemoryDiagnoser]
public class RejectingACall
{
    private const int Caller = 1;
    private const int Officer = 4;
    private const string Alert = "SonoranScripts::Call911";

    private readonly BenchmarkHarness _harness = new("{}");
    private readonly object?[] _arguments = ["Jane Doe", "Grove Street", new string('x', 500)];

    /// <summary>Goes on until nothing is taken any more. The clock stands still.</summary>
    /// <exception cref="InvalidOperationException">Something was taken all the same.</exception>
    [GlobalSetup]
    public void SetUp()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            Typed();
            ByAScript();
            ByAKey();
        }

        var calls = _harness.Root.Repository.Calls.Count;
        Typed();
        ByAScript();
        if (_harness.Root.Repository.Calls.Count != calls || _harness.Root.OfficerActions.Act(Officer, OfficerActionNames.Respond, 1, "").Ok)
            throw new InvalidOperationException("the limits are not met");
    }

    /// <summary>/911, typed.</summary>
    [Benchmark]
    public void Typed() => _harness.Root.Commands.Take(Caller, "911", "Two men with guns at the store on Grove Street");

    /// <summary>An event that scripts of another dispatch resource raise.</summary>
    [Benchmark]
    public void ByAScript()
    {
        if (_harness.Root.Compat.Listens(Caller, CompatEvents.SurfaceOf(Alert))) _harness.Root.Compat.Event(Caller, Alert, _arguments);
    }

    /// <summary>The respond key.</summary>
    [Benchmark]
    public void ByAKey() => _harness.Root.PageRequests.Act(Officer, OfficerActionNames.Respond, 1, "");
}
