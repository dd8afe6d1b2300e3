using System.Diagnostics;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>The runner in a process of its own, for what ends a process, and for Mono.</summary>
public static class Child
{
    /// <summary>The command line that runs it on a framework: "net10.0", or "net472" on Mono.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(string framework, params string[] arguments)
    {
        var runner = BuiltFiles.Of("Mono", framework, framework == "net472" ? "StandIn.Mono.exe" : "StandIn.Mono.dll");
        var start = new ProcessStartInfo(framework == "net472" ? "mono" : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[runner, .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output, await errors);
    }

    public static bool HasMono { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "mono")));
}
