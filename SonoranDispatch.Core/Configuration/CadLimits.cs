using SonoranDispatch.Configuration.Options;

namespace SonoranDispatch.Configuration;

/// <summary>Requests allowed per minute, by what is asked of the CAD; v1 as a whole has a limit per second besides.</summary>
public sealed record CadLimits
{
    private const string AMinute = "requests a minute";

    /// <summary>Calls made.</summary>
    [NumberOption("Calls made.", 1, 600, Unit = AMinute)]
    public int Create { get; init; } = 20;

    /// <summary>Calls changed or moved.</summary>
    [NumberOption("Calls changed or moved.", 1, 600, Unit = AMinute)]
    public int Update { get; init; } = 10;

    /// <summary>Primary units set.</summary>
    [NumberOption("Primary units set.", 1, 600, Unit = AMinute)]
    public int Primary { get; init; } = 10;

    /// <summary>Units attached to calls.</summary>
    [NumberOption("Units attached to calls.", 1, 600, Unit = AMinute)]
    public int Attach { get; init; } = 10;

    /// <summary>Units detached from calls.</summary>
    [NumberOption("Units detached from calls.", 1, 600, Unit = AMinute)]
    public int Detach { get; init; } = 10;

    /// <summary>Calls closed.</summary>
    [NumberOption("Calls closed.", 1, 600, Unit = AMinute)]
    public int Close { get; init; } = 20;

    /// <summary>Notes added to calls.</summary>
    [NumberOption("Notes added to calls.", 1, 600, Unit = AMinute)]
    public int Note { get; init; } = 60;

    /// <summary>Reads of all calls.</summary>
    [NumberOption("Reads of all calls.", 1, 600, Unit = AMinute)]
    public int Calls { get; init; } = 5;

    /// <summary>Reads of all units.</summary>
    [NumberOption("Reads of all units.", 1, 600, Unit = AMinute)]
    public int Units { get; init; } = 3;

    /// <summary>Calls made as 911 emergency calls.</summary>
    [NumberOption("Calls made as 911 emergency calls.", 1, 600, Unit = AMinute)]
    public int Emergency911 { get; init; } = 10;

    /// <summary>All requests of version 1 together, per second.</summary>
    [NumberOption("All requests of version 1 together.", 1, 60, Unit = "requests a second")]
    public int V1PerSecond { get; init; } = 1;
}
