namespace SonoranDispatch.Tests.Stories;

/// <summary>A test of the staged resource on Mono. Skipped, with the reason, where the machine cannot run it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MonoFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test can run here.</summary>
    public MonoFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => File.Exists(Path.Combine(folder, "mono"))).ToList();
        if (folders.Count == 0) Skip = "Mono is not on this machine: put mono in PATH (Debian: mono-runtime).";
        else if (!folders.Exists(HasFacade)) Skip = "This Mono lacks the netstandard facade that the staged files are resolved through (Debian: mono-devel).";
    }

    private static bool HasFacade(string folder) => File.Exists(Path.Combine(folder, "..", "lib", "mono", "4.5", "Facades", "netstandard.dll"));
}
