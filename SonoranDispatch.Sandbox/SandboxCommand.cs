using SonoranDispatch.Sandbox.Documentation;
using SonoranDispatch.Sandbox.Packaging;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Sandbox.Scenarios;
using SonoranDispatch.Sandbox.Scenarios.Simulate;
using SonoranDispatch.Sandbox.ScriptRuns;
using SonoranDispatch.Sandbox.Screenshots;

namespace SonoranDispatch.Sandbox;

/// <summary>The sandbox program: plays a scenario, takes screenshots of the page, or runs the console until the input or the user ends it.</summary>
public static class SandboxCommand
{
    /// <summary>Runs the program.</summary>
    /// <returns>0; 1 if a check failed; 2 if the command line is invalid.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextReader input, TextWriter output, TextWriter error)
    {
        SandboxOptions options;
        try
        {
            options = SandboxOptions.Parse(arguments, Environment.GetEnvironmentVariable);
        }
        catch (FormatException wrong)
        {
            await error.WriteLineAsync(wrong.Message + Environment.NewLine + Environment.NewLine + SandboxOptions.Usage);
            return 2;
        }

        if (options.Help)
        {
            await output.WriteLineAsync(SandboxOptions.Usage);
            return 0;
        }

        if (options.Documentation) return await DocumentationCommand.RunAsync(output, error);
        if (options.Package) return await PackageCommand.RunAsync(output, error);
        if (options.Folder is { } folder && !File.Exists(Path.Combine(folder, "fxmanifest.lua")))
        {
            await error.WriteLineAsync($"{folder} is not a resource: it has no fxmanifest.lua.");
            return 2;
        }

        if (options.Scenario == SimulateScenario.Name) return SimulateScenario.Print(options.Seeds, options.Json, output) ? 0 : 1;
        if (options.Scenario == ScriptCommand.Name) return await ScriptCommand.RunAsync(options, output, error);
        if (options.Scenario is { } scenario) return Play(scenario, options, output, error);

        if (options.Screenshots is { } pictures)
            return await ScreenshotCommand.RunAsync(pictures, options.Folder ?? StagedFolder.Find(), output, error);

        await LiveSandbox.RunAsync(options, input, output);
        return 0;
    }

    private static int Play(string name, SandboxOptions options, TextWriter output, TextWriter error)
    {
        if (AllScenarios.Play(name, options.Seeds.Seed, options.Folder) is not { } report)
        {
            error.WriteLine($"There is no scenario \"{name}\". There are: {string.Join(", ", AllScenarios.Names.Append(SimulateScenario.Name).Append(ScriptCommand.Name))}.");
            return 2;
        }

        if (options.Json) ScenarioPrinter.PrintJson(report, output);
        else ScenarioPrinter.Print(report, output);
        return report.IsKept ? 0 : 1;
    }
}
