namespace SonoranDispatch.Tests.Nui;

/// <summary>A test in a real browser, once for each set of data. Skipped, with the reason, where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the test can run here.</summary>
    public ChromiumTheoryAttribute()
    {
        Skip = new ChromiumFactAttribute().Skip;
    }
}
