using SonoranDispatch.Calls;
using SonoranDispatch.Exports;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Fuzz;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Exports;

/// <summary>Not run in parallel, because the tests measure the memory of the whole process.</summary>
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
[Collection(nameof(FuzzTests))]
public sealed class FuzzTests
{
    [Fact]
    public void AHundredThousandRandomPayloadsBreakNothing()
    {
        var report = FuzzScenario.Run(seed: 1);

        Assert.NotEmpty(report.Checks);
        Assert.True(report.IsKept, report.Broken);
    }

    [Fact]
    public void RandomArgumentsAtACallThatIsOpenNeverThrow()
    {
        var core = new CoreHarness("""{ "limits": { "callsPerKindPerMinute": 1, "callsPerMinute": 1 } }""");
        var exports = core.Root.Exports;
        Assert.Equal(true, exports.CreateCall(new Dictionary<string, object?> { ["title"] = "Alarm" })["ok"]);
        var payloads = new Payloads(2);

        for (var round = 0; round < 20_000; round++)
        {
            exports.CreateCall(payloads.Value(0));
            exports.Writer.Update(1, payloads.Value(0));
            exports.Writer.AddNote(1, payloads.Value(0));
            exports.Writer.SetPrimary(1, payloads.Value(0), payloads.Value(0));
            exports.Writer.AttachUnit(1, payloads.Value(0));
            exports.Writer.DetachUnit(1, payloads.Value(0));
            exports.SetDuty(payloads.Value(0), payloads.Value(0));
            exports.IsOnDuty(payloads.Value(0));
            exports.GetCall(payloads.Value(0));
        }

        var call = Assert.Single(core.Root.Repository.Calls);
        Assert.InRange(call.Desired.Details.Priority, 1, 3);
        Assert.InRange(call.Desired.Details.Title.Length, 0, 100);
        Assert.InRange(call.Desired.Notes.Count, 1, 200);
    }
}
