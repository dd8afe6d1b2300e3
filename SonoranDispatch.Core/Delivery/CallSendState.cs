using SonoranDispatch.Calls;

namespace SonoranDispatch.Delivery;

/// <summary>The synchronization state of one unsettled call. A call has at most one request in flight, and none before it is due.</summary>
internal sealed class CallSendState
{
    private readonly List<CadStep> _steps = [];
    private Call? _stepsOf;
    private long _stepsUntil;

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

    /// <summary>How many reads in a row that were to verify the call's number did not show the call at all.</summary>
    public int Misses { get; set; }

    /// <summary>The answer to a change that made the call's number doubtful. Null if there is none, or a read has decided what it means.</summary>
    public NotFoundAnswer? NotFound { get; set; }

    /// <summary>Whether the call is closed with a request of its own, because closing it together with others did not work.</summary>
    public bool ClosesAlone { get; set; }

    /// <summary>How long the CAD had answered in this run when the call began to wait, in milliseconds (<see cref="AnsweredTime"/>).</summary>
    public long AnsweredBefore { get; init; }

    /// <summary>The request that the last look found for the call.</summary>
    public CandidateRequest Candidate { get; set; }

    /// <summary>When the next step may be determined, in milliseconds.</summary>
    public long ReadyAt => IsHeld ? long.MaxValue : DueAt;

    /// <summary>
    /// Returns the call's next steps (<see cref="Reconciler.Find"/>). Nothing is computed again while neither the call nor the age of what is known has
    /// changed: with hundreds of calls waiting, this is asked thousands of times a second.
    /// </summary>
    public List<CadStep> StepsOf(Call call, long now)
    {
        if (ReferenceEquals(call, _stepsOf) && now < _stepsUntil) return _steps;

        _steps.Clear();
        _stepsUntil = Reconciler.Find(call, now, _steps);
        _stepsOf = call;
        return _steps;
    }
}
