using SonoranDispatch.Tests.StandIn;

namespace SonoranDispatch.Tests.Stories;

/// <summary>A test of the staged resource on Mono. Skipped, with the reason, if the machine cannot run it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    /// <summary>Skips the test if it cannot run here.</summary>
    public MonoFactAttribute()
    {
        if (RunnerProcess.MonoFolder is not { } folder) Skip = "Mono is not on this machine: put mono in PATH (Debian: mono-runtime).";
        else if (!File.Exists(Path.Combine(folder, "Facades", "netstandard.dll"))) Skip = "This Mono lacks the netstandard facade that the staged files are resolved through (Debian: mono-devel).";
    }
}
