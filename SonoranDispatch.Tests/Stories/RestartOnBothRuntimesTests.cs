using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Restarts the resource during a real HTTP request of the runtime's own client, whose responses arrive on other threads.</summary>
public sealed class RestartOnBothRuntimesTests
{
    [Fact]
    public Task OnDotNet() => RestartAsync("net10.0");

    [MonoFact]
    public Task OnMono() => RestartAsync("net472");

    private static async Task RestartAsync(string framework)
    {
        using var resource = ReconfiguredResource.With(("cad.transport", "system"));
        await using var run = await StagedRun.OpenAsync(resource.Folder);
        run.Cad.Faults.SlowMilliseconds = 2_500;
        run.Cad.Faults.Slow.Always("NEW_DISPATCH");

        var report = await run.PlayAsync(
            framework,
            "Call 2 is CAD call",
            "--after", "1000", "--type", "1 /911 Two men with guns", "--type", "0 restart sonorandispatch", "--type", "2 /911 Officer needs help");

        // The first call, sent before the restart, is found again by its uuid. Whether that happens before the run ends is a matter of
        // milliseconds, and whether it takes so long that the caller is told depends on the machine.
        Assert.Equal(StoryObserver.Received, StagedRun.Texts(report, 0, "Chat")[0]);
        Assert.All(StagedRun.Texts(report, 0, "Chat").Skip(1), line => Assert.Contains(line, new[] { StoryObserver.InCad, StoryObserver.Delayed }));
        Assert.Contains("Call 2 received.", StagedRun.Texts(report, 1, "Chat"));
        Assert.Contains(run.Cad.Board.Calls, call => StoryObserver.Said(call.Description) == "Officer needs help");
        Assert.All(run.Cad.Board.TimesCreated, made => Assert.Equal(1, made.Value));
        StagedRun.AssertNothingBroke(report);
    }
}
