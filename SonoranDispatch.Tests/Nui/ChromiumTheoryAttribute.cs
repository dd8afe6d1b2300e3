namespace SonoranDispatch.Tests.Nui;

/// <summary>A test in a real browser that runs once per data set. Skipped, with the reason, if the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test if it cannot run here.</summary>
    public ChromiumTheoryAttribute()
    {
        Skip = new ChromiumFactAttribute().Skip;
    }
}
