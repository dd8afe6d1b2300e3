using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.World;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Resources;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Stories;

/// <summary>Runs the staged resource in a separate process, on .NET or Mono, in real time, against an emulated CAD on loopback.</summary>
internal sealed class StagedRun : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    // In real time, on a busy machine, the caller's client takes longer to report its street than players would wait.
    private readonly ReconfiguredResource? _patient;
    private readonly string _manifest = Path.GetTempFileName();
    private readonly string _folder;
    private readonly CadEmulatorServer _server;

    private StagedRun(string? folder, EmulatedCad cad, CadEmulatorServer server)
    {
        if (folder is null) _patient = ReconfiguredResource.With(("streetLookup.waitMilliseconds", 2_000));
        (_folder, Cad, _server) = (folder ?? _patient!.Folder, cad, server);
    }

    /// <summary>The CAD.</summary>
    public EmulatedCad Cad { get; }

    /// <summary>Starts the CAD.</summary>
    public static async Task<StagedRun> OpenAsync(string? folder = null)
    {
        var cad = new EmulatedCad(new GameTimeProvider(new RealClock(), Start));
        return new StagedRun(folder, cad, await CadEmulatorServer.StartAsync(cad));
    }

    /// <summary>Runs the resource until a chat line contains the text, and reads the report.</summary>
    public async Task<JsonElement> PlayAsync(string framework, string untilChat, params string[] arguments)
    {
        var manifest = StagedFolder.Read(_folder);
        await File.WriteAllTextAsync(_manifest, JsonSerializer.Serialize(new { manifest.Name, manifest.ServerScripts, manifest.ClientScripts, manifest.Files, manifest.UiPage, manifest.Metadata }));
        var connection = new CadConnection(_server.BaseUrl, Cad.Community.CommunityId, Cad.Community.ApiKey);
        var (exit, output, errors) = await RunnerProcess.RunAsync(framework,
        [
            "--resource", _folder, "--manifest", _manifest, "--seconds", "40", "--until-chat", untilChat,
            "--player", "Jane Doe;30.1;-1885.4;22.5;140", "--player", "Officer Adams;425.1;-979.2;30.7;90;sonorandispatch.duty",
            .. connection.Convars.SelectMany(convar => new[] { "--set", convar.Key + "=" + convar.Value }),
            .. arguments,
        ]);
        Assert.True(exit == 0, output + errors);
        Assert.DoesNotContain(Cad.Community.ApiKey, output + errors, StringComparison.Ordinal);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>The runtime counted no errors, and no exception was shown.</summary>
    public static void AssertNothingBroke(JsonElement report)
    {
        Assert.All(report.GetProperty("Counters").EnumerateObject(), counter => Assert.Equal((counter.Name, 0), (counter.Name, counter.Value.GetInt32())));
        Assert.DoesNotContain("Exception", report.GetProperty("Console").ToString(), StringComparison.Ordinal);
    }

    /// <summary>Returns the texts of a player's list in the report: "Chat", "PlayerPageMessages".</summary>
    public static string[] Texts(JsonElement report, int player, string list) =>
        [.. report.GetProperty("Players")[player].GetProperty(list).EnumerateArray().Select(line => line.GetString()!)];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_manifest);
        _patient?.Dispose();
    }
}
