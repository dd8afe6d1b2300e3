using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Scenarios;

/// <summary>Plays a dispatcher's work in the CAD.</summary>
public sealed class DispatcherScenarioTests
{
    [Fact]
    public void OfficersSeeInTheGameWhatADispatcherDoes()
    {
        var report = DispatcherScenario.Run();

        Assert.True(report.IsKept, report.Broken);
        Assert.Equal(3, report.Table!.Rows.Count);
    }
}
