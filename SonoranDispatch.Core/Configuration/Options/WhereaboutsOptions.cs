namespace SonoranDispatch.Configuration.Options;

/// <summary>Street and zone.</summary>
internal static class WhereaboutsOptions
{
    /// <summary>The longest wait.</summary>
    public static Option<int> WaitMilliseconds { get; } = new(
        "whereabouts.waitMilliseconds",
        new WholeNumber(0, 2000),
        300,
        "How long the caller's game may take to say its street and zone before the call goes out without them. A panic does not wait.")
    {
        Unit = "milliseconds",
    };

    /// <summary>Whether the client is asked.</summary>
    public static Option<bool> AskClient { get; } = new(
        "whereabouts.askClient",
        new Flag(),
        true,
        "Whether the caller's game is asked for street and zone, which the server does not know. Its position is never asked for: the server knows that itself.");
}
