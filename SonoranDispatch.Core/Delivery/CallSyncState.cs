namespace SonoranDispatch.Delivery;

/// <summary>One unsettled call on its way: at most one request in flight, and not before it is due.</summary>
internal sealed class CallSyncState
{
    /// <summary>The call's number.</summary>
    public required int Number { get; init; }

    /// <summary>A request is chosen or under way.</summary>
    public bool IsInFlight { get; set; }

    /// <summary>Failures in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Since when it waits for its present step, on the monotonic clock, milliseconds.</summary>
    public long WaitsSince { get; set; }

    /// <summary>Not before this time, milliseconds.</summary>
    public long DueAt { get; set; }

    /// <summary>Facts about the call are still being asked for: nothing is sent.</summary>
    public bool IsHeld { get; set; }

    /// <summary>Since when the reads that would tell whether the call exists have failed, milliseconds; <c>null</c> while none has.</summary>
    public long? LookingUpSince { get; set; }

    /// <summary>When the next step may be looked for, milliseconds.</summary>
    public long ReadyAt => IsHeld ? long.MaxValue : DueAt;
}
