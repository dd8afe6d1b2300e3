using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>How street and zone of a call are found out.</summary>
public sealed record StreetLookupSettings
{
    /// <summary>The longest wait, milliseconds.</summary>
    [NumberOption("How long the caller's game may take to say its street and zone before the call goes out without them. A panic does not wait.", 0, 2000, Unit = "milliseconds", FormerPath = "whereabouts.waitMilliseconds")]
    public int WaitMilliseconds { get; init; } = 300;

    /// <summary>Whether the caller's game is asked.</summary>
    [BoolOption("Whether the caller's game is asked for street and zone, which the server does not know. Its position is never asked for: the server knows that itself.", FormerPath = "whereabouts.askClient")]
    public bool AskClient { get; init; } = true;
}
