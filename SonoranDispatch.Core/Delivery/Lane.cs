namespace SonoranDispatch.Delivery;

/// <summary>One unsettled call on its way: at most one request in flight, and not before it is due.</summary>
internal sealed class Lane
{
    /// <summary>The call's number.</summary>
    public required int Number { get; init; }

    /// <summary>A request is under way.</summary>
    public bool InFlight { get; set; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Not before this time on the monotonic clock, milliseconds.</summary>
    public long DueAt { get; set; }

    /// <summary>Facts about the call are still being asked for: no create before this time, milliseconds.</summary>
    public long HeldUntil { get; set; }
}
