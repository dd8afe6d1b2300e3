namespace SonoranDispatch.Contracts;

/// <summary>The result of a store operation: success, or the reason for the failure.</summary>
public sealed record StoreResult
{
    private StoreResult(string why) => Why = why;

    /// <summary>The operation succeeded.</summary>
    public static StoreResult Done { get; } = new("");

    /// <summary>Whether the operation succeeded.</summary>
    public bool IsDone => Why.Length == 0;

    /// <summary>The reason for the failure, for the log; empty on success.</summary>
    public string Why { get; }

    /// <summary>The operation failed.</summary>
    /// <param name="why">The reason as text; an empty text becomes "no reason given".</param>
    public static StoreResult Failed(string why) => new(why.Length == 0 ? "no reason given" : why);
}
