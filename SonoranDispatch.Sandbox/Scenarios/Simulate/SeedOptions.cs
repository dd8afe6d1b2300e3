namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The seeds to play.</summary>
public sealed record SeedOptions
{
    /// <summary>The single seed to play with its log; <c>null</c> for many seeds.</summary>
    public int? Seed { get; init; }

    /// <summary>The first of many seeds.</summary>
    public int From { get; init; } = 1;

    /// <summary>The number of seeds.</summary>
    public int Count { get; init; } = 500;
}
