using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>The requests allowed per minute, by type of request. v1 as a whole also has a limit per second.</summary>
public sealed record CadLimits
{
    private const string AMinute = "requests a minute";

    [NumberOption("Calls created.", 1, 600, Unit = AMinute)]
    public int Create { get; init; } = 20;

    [NumberOption("Calls updated or moved.", 1, 600, Unit = AMinute)]
    public int Update { get; init; } = 10;

    [NumberOption("Primary units set.", 1, 600, Unit = AMinute)]
    public int Primary { get; init; } = 10;

    [NumberOption("Units attached to calls.", 1, 600, Unit = AMinute)]
    public int Attach { get; init; } = 10;

    [NumberOption("Units detached from calls.", 1, 600, Unit = AMinute)]
    public int Detach { get; init; } = 10;

    [NumberOption("Calls closed.", 1, 600, Unit = AMinute)]
    public int Close { get; init; } = 20;

    [NumberOption("Notes added to calls.", 1, 600, Unit = AMinute)]
    public int Note { get; init; } = 60;

    [NumberOption("Reads of the call list.", 1, 600, Unit = AMinute)]
    public int Calls { get; init; } = 5;

    [NumberOption("Reads of the unit list.", 1, 600, Unit = AMinute)]
    public int Units { get; init; } = 3;

    [NumberOption("Calls created as 911 emergency calls.", 1, 600, Unit = AMinute)]
    public int Emergency911 { get; init; } = 10;

    [NumberOption("All requests to version 1 of the API together.", 1, 60, Unit = "requests a second")]
    public int V1PerSecond { get; init; } = 1;
}
