using System.Text.Json;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions that need a separate process: what ends the server, and that the same files run on both runtimes.</summary>
public sealed class ProcessRules : IDisposable
{
    private readonly ProbeResource _resource = new();
    private readonly string _manifest;

    public ProcessRules()
    {
        _manifest = Path.Combine(_resource.Folder, "manifest.json");
        var manifest = _resource.Manifest;
        File.WriteAllText(_manifest, JsonSerializer.Serialize(new { manifest.Name, manifest.ServerScripts, manifest.ClientScripts, manifest.UiPage }));
    }

    public void Dispose() => _resource.Dispose();

    /// <summary>MonoComponentHostShared.cpp:139: an exception that escapes from async void ends the server.</summary>
    [Theory]
    [ClassData(typeof(FrameworksTheory))]
    public async Task AnExceptionOutOfAsyncVoidEndsTheProcess(string framework)
    {
        var (exit, _, errors) = await RunnerProcess.RunAsync(framework, [.. Common, "--type", "1 /asyncvoid", "--seconds", "30"]);
        Assert.NotEqual(0, exit);
        Assert.Contains("stray", errors, StringComparison.Ordinal);
    }

    /// <summary>The same staged files run on both runtimes, including the client script for the old framework.</summary>
    [Theory]
    [ClassData(typeof(FrameworksTheory))]
    public async Task TheSameFilesRunOnBothRuntimes(string framework)
    {
        var (exit, output, errors) = await RunnerProcess.RunAsync(framework, [.. Common, "--type", "1 /where", "--until-chat", "at Grove Street", "--seconds", "30"]);
        Assert.True(exit == 0, errors);
        using var report = JsonDocument.Parse(output);
        var player = report.RootElement.GetProperty("Players")[0];
        Assert.Equal("probe: at Grove Street", player.GetProperty("Chat")[0].GetString());
        Assert.Equal("{\"asked\":true}", player.GetProperty("PageMessages")[0].GetString());
        Assert.Equal(0, report.RootElement.GetProperty("Counters").GetProperty("OffThreadNatives").GetInt32());
    }

    [Fact]
    public async Task ALineThatDoesNotComeIsAnError()
    {
        var (exit, _, _) = await RunnerProcess.RunAsync("net10.0", [.. Common, "--until-chat", "never said", "--seconds", "0.5"]);
        Assert.Equal(3, exit);
    }

    private string[] Common => ["--resource", _resource.Folder, "--manifest", _manifest, "--player", "Ada;100;200;30", "--after", "100"];
}
