using SonoranDispatch.Sandbox;
using SonoranDispatch.Sandbox.Scenarios.Simulate;

namespace SonoranDispatch.Tests.Seeds;

/// <summary>Runs complete simulations with random faults, determined by seeds. `run simulate --seed n` on the sandbox reports the run of one seed.</summary>
public sealed class SeedTests
{
    // .ci/run sets it: two minutes of two cores, which a developer's run does not need each time.
    private const string AllSeeds = "SONORANDISPATCH_ALL_SEEDS";

    private static int Seeds => Environment.GetEnvironmentVariable(AllSeeds) == "1" ? 500 : 60;

    [Fact]
    public void SeedsOfTroubleBreakNoPromise()
    {
        var results = SimulateScenario.PlayMany(1, Seeds);

        Assert.Equal(Seeds, results.Count);
        Assert.True(results.Sum(result => result.Calls) > 5 * Seeds, "the seeds hardly make a call");
        var broken = results.Where(result => result.Broken.Count > 0).Select(result => $"seed {result.Seed}: {result.Broken[0].Promise} - {result.Broken[0].Seen}");
        Assert.Equal([], broken);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(42)]
    [InlineData(368)]
    public void TheSameSeedTellsTheSameStory(int seed)
    {
        var first = SeedRun.Play(seed).Story;

        Assert.True(first.Count > 20, "nothing happens");
        Assert.Equal(first, SeedRun.Play(seed).Story);
    }

    [Fact]
    public void AnotherSeedTellsAnotherStory() => Assert.NotEqual(SeedRun.Play(1).Story, SeedRun.Play(2).Story);

    [Fact]
    public async Task TheCommandLinePlaysOneSeedOrMany()
    {
        var (story, many) = (new StringWriter(), new StringWriter());

        Assert.Equal(0, await SandboxCommand.RunAsync(["run", "simulate", "--seed", "7"], TextReader.Null, story, TextWriter.Null));
        Assert.Equal(0, await SandboxCommand.RunAsync(["run", "simulate", "--seeds", "3", "--from", "7", "--json"], TextReader.Null, many, TextWriter.Null));
        Assert.Contains("SEED 7", story.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"Seeds\":3", many.ToString(), StringComparison.Ordinal);
    }
}
