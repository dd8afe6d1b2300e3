using SonoranDispatch.Sandbox.Screenshots;

namespace SonoranDispatch.Tests.Nui;

/// <summary>A test in a real browser. Skipped, with the reason, if the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    /// <summary>Skips the test if it cannot run here.</summary>
    public ChromiumFactAttribute()
    {
        if (Chromium.Path is null)
            Skip = "Chromium is not on this machine: put it in PATH or name it in the environment variable CHROMIUM.";
    }
}
