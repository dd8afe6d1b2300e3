using SonoranDispatch.Sandbox.Scenarios;

namespace SonoranDispatch.Tests.Stories;

/// <summary>
/// Everything that is wrong with config.json is reported at once, each problem with its code, path, value and remedy, and the resource still
/// works.
/// </summary>
public sealed class BrokenConfigurationTests
{
    [Fact]
    public void WithoutTheFileEverythingHasItsDefault()
    {
        using var resource = new ReconfiguredResource(_ => null);
        using var simulation = Start(resource);

        AssertSays(simulation, "SD-CONFIG-001", "config.json", "Remedy: Copy config.json from the release");
        AssertOnly(simulation, 1);
        AssertACallWorks(simulation);
    }

    [Fact]
    public void AFileThatIsNotJsonIsNamedWithTheSpotWhereItBreaks()
    {
        using var resource = new ReconfiguredResource(config => config.Replace("\"cards\":", "\"cards\"", StringComparison.Ordinal));
        using var simulation = Start(resource);

        var line = 1 + File.ReadLines(Path.Combine(resource.Folder, "config.json")).TakeWhile(text => !text.Contains("\"cards\"", StringComparison.Ordinal)).Count();
        AssertSays(simulation, "SD-CONFIG-002", $"line {line}", "Remedy: Fix config.json there");
        AssertOnly(simulation, 1);
        AssertACallWorks(simulation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\u0000\u0001")]
    [InlineData("\"emulated\"")]
    public void AFileOfSomethingElseIsNoReasonToStayAway(string content)
    {
        using var resource = new ReconfiguredResource(_ => content);
        using var simulation = Start(resource);

        Assert.Contains(ConfigLines(simulation), line => line.Contains("Remedy: ", StringComparison.Ordinal));
        AssertACallWorks(simulation);
    }

    [Fact]
    public void EveryProblemIsSaidAtOnce()
    {
        using var resource = ReconfiguredResource.With(
            ("intake.mergeSecnods", 45),
            ("intake.maxTextLength", "long"),
            ("cards.visible", 4000),
            ("cad.transport", "pigeon"),
            ("commands.ts.cooldownSeconds", 9999),
            ("locale", "xx"));
        using var simulation = Start(resource);

        AssertSays(simulation, "SD-CONFIG-003", "intake.mergeSecnods", "Remedy: ", "mergeSeconds");
        AssertSays(simulation, "SD-CONFIG-004", "intake.maxTextLength", "\"long\"", "500 is used", "Remedy: Write ");
        AssertSays(simulation, "SD-CONFIG-005", "cards.visible", "4000", "4 is used", "Remedy: Write ");
        AssertSays(simulation, "SD-CONFIG-005", "commands.ts.cooldownSeconds", "9999", "10 is used", "Remedy: Write ");
        AssertSays(simulation, "SD-CONFIG-006", "cad.transport", "pigeon", "game", "Remedy: Write ");
        AssertSays(simulation, "SD-LOCALE-001", "xx", "English", "Remedy: ");
        AssertOnly(simulation, 5);
        AssertACallWorks(simulation);
    }

    [Fact]
    public void TheShippedFileHasNoProblem()
    {
        using var simulation = new Simulation();
        Assert.Empty(ConfigLines(simulation));
        Assert.Single(simulation.Lines("SD-HOST-001"));
    }

    private static Simulation Start(ReconfiguredResource resource) => new(folder: resource.Folder);

    private static string[] ConfigLines(Simulation simulation) =>
        [.. string.Concat(simulation.Console).Split('\n').Where(line => line.Contains("[SD-CONFIG-", StringComparison.Ordinal))];

    private static void AssertSays(Simulation simulation, string code, params string[] parts) =>
        Assert.Single(simulation.Lines(code), line => parts.All(part => line.Contains(part, StringComparison.Ordinal)));

    private static void AssertOnly(Simulation simulation, int count) => Assert.Equal(count, ConfigLines(simulation).Length);

    private static void AssertACallWorks(Simulation simulation)
    {
        simulation.Run(2);
        simulation.Jane().Type("/911 Two men with guns");
        simulation.Run(3);

        Assert.Equal([StoryObserver.Received, StoryObserver.InCad], simulation.Jane().ChatTexts());
        Assert.Equal("Two men with guns", StoryObserver.Said(Assert.Single(simulation.Board()).Description));
        Assert.NotEmpty(simulation.Officer().Cards());
        simulation.AssertNothingBroke();
    }
}
