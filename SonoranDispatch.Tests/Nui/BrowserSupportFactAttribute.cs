using System.Diagnostics;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Nui;

/// <summary>A test that runs linters on the page's files. Skipped, with the reason, if node or the linters are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserSupportFactAttribute : FactAttribute
{
    /// <summary>Skips the test if it cannot run here.</summary>
    public BrowserSupportFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) Skip = "The linters are not installed: npm ci --prefix SonoranDispatch.Tests/Nui/BrowserSupport";
    }

    /// <summary>The folder of the linters' settings.</summary>
    public static string Folder { get; } = Repository.PathOf("SonoranDispatch.Tests", "Nui", "BrowserSupport");

    /// <summary>Runs one of the linters in a folder.</summary>
    /// <returns>Its exit code and all its output.</returns>
    public static async Task<(int Code, string Output)> RunAsync(string linter, string settings, string files, string folder)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "node_modules", linter), "--config", Path.Combine(Folder, settings), files])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        // Where CI is set, the linters write colours.
        start.Environment["NO_COLOR"] = "1";
        using var running = Process.Start(start)!;
        var output = await Task.WhenAll(running.StandardOutput.ReadToEndAsync(), running.StandardError.ReadToEndAsync());
        await running.WaitForExitAsync();
        return (running.ExitCode, string.Concat(output));
    }
}
