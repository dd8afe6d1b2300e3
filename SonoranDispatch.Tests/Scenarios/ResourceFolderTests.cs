using SonoranDispatch.Sandbox;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Scenarios;

/// <summary>Runs a scenario on a folder other than the staged one.</summary>
public sealed class ResourceFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("run").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("first-call")]
    [InlineData("outage")]
    public async Task TheScenarioRunsTheFolderThatIsNamed(string scenario)
    {
        var folder = Path.Combine(_root, "my-dispatch");
        FolderCopy.Make(StagedResource.Folder, folder);
        var config = Path.Combine(folder, "config.json");
        await File.WriteAllTextAsync(config, """{ "commands": { "911": { "title": "Notruf" } } }""");

        var (exit, output, _) = await RunAsync("run", scenario, "--json", "--resource", folder);

        Assert.Contains("\"title\": \"Notruf\"", output, StringComparison.Ordinal);
        Assert.Equal(scenario == "first-call" ? 1 : 0, exit);
    }

    [Fact]
    public async Task AFolderWithoutAManifestIsSaidToBeNone()
    {
        var (exit, _, error) = await RunAsync("run", "first-call", "--resource", _root);

        Assert.Equal(2, exit);
        Assert.Equal(_root + " is not a resource: it has no fxmanifest.lua." + Environment.NewLine, error);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await SandboxCommand.RunAsync(arguments, TextReader.Null, output, error);
        return (exit, output.ToString(), error.ToString());
    }
}
