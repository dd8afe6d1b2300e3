using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

[Section("How the street and zone of a call are determined.")]
public sealed record StreetLookupSettings
{
    [NumberOption("How long to wait for the caller's game to report the street and zone before the call is sent without them. A panic does not wait.", 0, 2000, Unit = "milliseconds", FormerPath = "whereabouts.waitMilliseconds")]
    public int WaitMilliseconds { get; init; } = 300;

    [BoolOption("Whether the caller's game is asked for the street and zone, which the server does not know. It is never asked for the position, which the server knows.", FormerPath = "whereabouts.askClient")]
    public bool AskClient { get; init; } = true;
}
