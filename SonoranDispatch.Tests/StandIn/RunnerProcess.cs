using System.Diagnostics;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>Runs the runner in a separate process, for tests that end a process and for Mono.</summary>
public static class RunnerProcess
{
    /// <summary>Runs it on a framework: "net10.0", or "net472" on Mono.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunAsync(string framework, params string[] arguments) =>
        framework == "net472" ? RunOnMonoAsync([], "", arguments) : RunAsync("dotnet", [BuiltFiles.Of("Mono", framework, "StandIn.Mono.dll"), .. arguments], "");

    /// <summary>Runs it on Mono, with Mono options and a class library that replaces Mono's.</summary>
    /// <param name="options">For example "--security=verifiable".</param>
    /// <param name="library">The value of MONO_PATH; empty to use Mono's own library.</param>
    /// <param name="arguments">The runner's arguments.</param>
    public static Task<(int Exit, string Output, string Errors)> RunOnMonoAsync(string[] options, string library, string[] arguments) =>
        RunAsync("mono", [.. options, BuiltFiles.Of("Mono", "net472", "StandIn.Mono.exe"), .. arguments], library);

    private static async Task<(int Exit, string Output, string Errors)> RunAsync(string program, string[] arguments, string library)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        if (library.Length > 0) start.Environment["MONO_PATH"] = library;
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

    public static bool HasMono => MonoFolder is not null;

    /// <summary>Mono's class library, for example /usr/lib/mono/4.5; null if Mono is not installed.</summary>
    public static string? MonoFolder { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => File.Exists(Path.Combine(folder, "mono")))
        .Select(folder => Path.GetFullPath(Path.Combine(folder, "..", "lib", "mono", "4.5")))
        .FirstOrDefault();
}
