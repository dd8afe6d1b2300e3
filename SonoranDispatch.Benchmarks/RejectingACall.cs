using BenchmarkDotNet.Attributes;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Benchmarks;

/// <summary>
/// Measures what each attempt costs in the resource when a client continues after reaching its limits. Budget: less than 20 microseconds. The
/// runtime's cost of deserializing an event is not included.
/// </summary>
[MemoryDiagnoser]
public class RejectingACall
{
    private const int Caller = 1;
    private const int Officer = 4;
    private const string Alert = "SonoranScripts::Call911";

    private readonly BenchmarkHarness _harness = new("{}");
    private readonly object?[] _arguments = ["Jane Doe", "Grove Street", new string('x', 500)];

    /// <summary>Sends until nothing is accepted any more. The clock does not move.</summary>
    /// <exception cref="InvalidOperationException">An attempt was still accepted.</exception>
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

    /// <summary>A typed /911.</summary>
    [Benchmark]
    public void Typed() => _harness.Root.Commands.Take(Caller, "911", "Two men with guns at the store on Grove Street");

    /// <summary>An event that scripts for another dispatch resource raise.</summary>
    [Benchmark]
    public void ByAScript()
    {
        if (_harness.Root.Compat.Listens(Caller, CompatEvents.SurfaceOf(Alert))) _harness.Root.Compat.Event(Caller, Alert, _arguments);
    }

    /// <summary>The respond key.</summary>
    [Benchmark]
    public void ByAKey() => _harness.Root.PageRequests.Act(Officer, OfficerActionNames.Respond, 1, "");
}
