namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Which seeds to play.</summary>
public sealed record SeedOptions
{
    /// <summary>The one seed whose story is told; <c>null</c> for many.</summary>
    public int? Seed { get; init; }

    /// <summary>The first of many.</summary>
    public int From { get; init; } = 1;

    /// <summary>How many.</summary>
    public int Count { get; init; } = 500;
}
