using System.Diagnostics;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>The runner in a process of its own, for what ends a process, and for Mono.</summary>
public static class RunnerProcess
{
    /// <summary>The command line that runs it on a framework: "net10.0", or "net472" on Mono.</summary>
    public static Task<(int Exit, string Output, string Errors)> RunAsync(string framework, params string[] arguments) =>
        framework == "net472" ? RunOnMonoAsync([], "", arguments) : RunAsync("dotnet", [BuiltFiles.Of("Mono", framework, "StandIn.Mono.dll"), .. arguments], "");

    /// <summary>Runs it on Mono, with options of Mono's own and a class library in place of Mono's.</summary>
    /// <param name="options">Such as "--security=verifiable".</param>
    /// <param name="library">What MONO_PATH is set to; empty leaves Mono's own library.</param>
    /// <param name="arguments">The runner's.</param>
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

    /// <summary>Mono's class library, such as /usr/lib/mono/4.5; null where Mono is not installed.</summary>
    public static string? MonoFolder { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(folder => File.Exists(Path.Combine(folder, "mono")))
        .Select(folder => Path.GetFullPath(Path.Combine(folder, "..", "lib", "mono", "4.5")))
        .FirstOrDefault();
}
