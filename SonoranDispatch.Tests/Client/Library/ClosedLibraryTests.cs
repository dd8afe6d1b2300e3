using System.Text.Json;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Stories;
using SonoranDispatch.Tests.Support;
using StandIn.Host.Resources;

namespace SonoranDispatch.Tests.Client.Library;

/// <summary>
/// Runs the staged client script as strictly as the game does: on Mono, verified, with everything hidden that the game client's class library
/// hides. A method that names one hidden member fails as a whole there, and so does its caller.
/// </summary>
public sealed class ClosedLibraryTests
{
    private const string Verified = "--security=verifiable";

    [MonoFact]
    public async Task EverythingAnOfficerDoesWorks()
    {
        using var recording = new ClientRecording();
        var report = await RunAsync([.. recording.Inputs, "--type", "0 stop sonorandispatch"]);

        Assert.Equal(recording.Sent, Texts(report.GetProperty("Heard")));
        var officer = report.GetProperty("Players")[0];
        Assert.Equal(recording.PageMessages, Texts(officer.GetProperty("PageMessages")));
        Assert.Equal((0, false, 0), (officer.GetProperty("Blips").GetInt32(), officer.GetProperty("PageHasFocus").GetBoolean(), officer.GetProperty("ClientTickHandlers").GetInt32()));
        StagedRun.AssertNothingBroke(report);
    }

    private static async Task<JsonElement> RunAsync(IEnumerable<string> inputs)
    {
        var mono = RunnerProcess.MonoFolder!;
        var facades = Path.Combine(mono, "Facades");
        var runner = Path.GetDirectoryName(BuiltFiles.Of("Mono", "net472", "StandIn.Mono.exe"))!;
        using var library = new ClosedLibrary(mono, MissingMembers.Read(), new[] { mono, facades, runner }.SelectMany(Assemblies));
        var manifest = Path.Combine(library.Folder, "manifest.json");
        var staged = StagedFolder.Read(StagedResource.Folder);
        await File.WriteAllTextAsync(manifest, JsonSerializer.Serialize(new { staged.Name, staged.ClientScripts, staged.Files, staged.UiPage, staged.Metadata }));

        var (exit, output, errors) = await RunnerProcess.RunOnMonoAsync(
            [Verified],
            library.Folder + Path.PathSeparator + facades,
            [
                "--resource", StagedResource.Folder, "--manifest", manifest, "--seconds", "50", "--after", "100", "--linger", "500",
                "--player", "Officer Adams;425.1;-979.2;30.7;90", .. ClientRecording.ClientEvents.SelectMany(name => new[] { "--hear", name }),
                .. inputs,
            ]);
        Assert.True(exit == 0, output + errors);
        return JsonDocument.Parse(output).RootElement;
    }

    private static IEnumerable<string> Assemblies(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".dll" or ".exe").Select(path => Path.GetFileNameWithoutExtension(path));

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString()!);
}
