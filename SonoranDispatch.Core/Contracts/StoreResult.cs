namespace SonoranDispatch.Contracts;

/// <summary>What a store says to a request: done, or why not.</summary>
public sealed record StoreResult
{
    private StoreResult(string why) => Why = why;

    /// <summary>It was done.</summary>
    public static StoreResult Done { get; } = new("");

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Why.Length == 0;

    /// <summary>Why not, for the log; empty where it was done.</summary>
    public string Why { get; }

    /// <summary>It was not done.</summary>
    /// <param name="why">In words; an empty text becomes "no reason given".</param>
    public static StoreResult Failed(string why) => new(why.Length == 0 ? "no reason given" : why);
}
