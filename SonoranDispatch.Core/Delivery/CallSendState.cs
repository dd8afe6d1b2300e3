namespace SonoranDispatch.Delivery;

/// <summary>The synchronization state of one unsettled call. A call has at most one request in flight, and none before it is due.</summary>
internal sealed class CallSendState
{
    /// <summary>The call's number.</summary>
    public required int Number { get; init; }

    /// <summary>Whether a request is chosen or in flight.</summary>
    public bool IsInFlight { get; set; }

    /// <summary>The number of failures in a row.</summary>
    public int Failures { get; set; }

    /// <summary>Since when the call has waited for its current step, on the monotonic clock in milliseconds.</summary>
    public long WaitsSince { get; set; }

    /// <summary>The earliest time for the next request, in milliseconds.</summary>
    public long DueAt { get; set; }

    /// <summary>Whether nothing is sent because facts about the call are still being requested.</summary>
    public bool IsHeld { get; set; }

    /// <summary>Since when the reads that would show whether the call exists have failed, in milliseconds. Null if none has failed.</summary>
    public long? LookingUpSince { get; set; }

    /// <summary>When the next step may be determined, in milliseconds.</summary>
    public long ReadyAt => IsHeld ? long.MaxValue : DueAt;
}
