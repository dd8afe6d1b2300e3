using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Delivery;

/// <summary>
/// Brings the CAD to the desired state of the calls: one request at a time per call, several calls at a time, the most urgent first, within the rate
/// limits. It keeps no queue of requests. It asks the <see cref="Reconciler"/> each time, so changes made in the meantime become part of the next
/// request. A tick has two halves: <see cref="Prepare"/> chooses and marks, then the repository is made durable, then <see cref="Dispatch"/> sends,
/// so that a power cut can never lose the fact that something was sent.
/// </summary>
public sealed class CallSynchronizer
{
    // A unit is not kept off its next call by a detach that keeps failing.
    private const long LongestWaitForDetach = 10_000;

    private readonly CallRepository _repository;
    private readonly CadNumbers _numbers;
    private readonly StepResultRecorder _recorder;
    private readonly CadCircuitBreaker _circuitBreaker;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly Dictionary<int, CallSendState> _lanes = [];
    private readonly List<int> _settled = [];
    private readonly InFlightRequests _inFlight;
    private readonly RequestChooser _chooser;
    private readonly AnsweredTime _answered;
    private readonly UnattendedAlerts _unattended;
    private ICad? _cad;
    private StepExecutor? _executor;
    private readonly PrimaryClearing _clearing;
    private long _nextLook;
    private long _nextDelayNotice;

    /// <summary>Starts with every call in the repository that is not settled.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="cad">The CAD. Null if the settings name no account; calls are then kept and nothing is sent.</param>
    /// <param name="circuitBreaker">Whether requests may be sent.</param>
    /// <param name="limiters">The rate limiters of the CAD's endpoints.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">The source of randomness for waits.</param>
    /// <param name="log">Receives refusals, calls that are set aside, and unexpected errors.</param>
    /// <param name="account">The account of that CAD. Null if there is none.</param>
    /// <param name="isDispatcherOnline">Whether a dispatcher is logged in to the CAD. Null for never.</param>
    public CallSynchronizer(CallRepository repository, ICad? cad, CadCircuitBreaker circuitBreaker, RateLimiters limiters, IClock clock, IRandom random, ILog log, AccountBinding? account = null, Func<bool>? isDispatcherOnline = null)
    {
        (_numbers, Reads) = (new CadNumbers(repository, account, log), new CallReads(clock, log));
        (_repository, _cad, _circuitBreaker, RateLimiters, _clock, _log) = (repository, cad, circuitBreaker, limiters, clock, log);
        _executor = cad is null ? null : new StepExecutor(cad, _numbers, Reads, clock);
        (_recorder, _inFlight) = (new StepResultRecorder(repository, _numbers, circuitBreaker, clock, random, log), new InFlightRequests(limiters, clock, random));
        _chooser = new RequestChooser(repository, _numbers, limiters, circuitBreaker, _inFlight, new ListingChoice(isDispatcherOnline ?? (static () => false)), clock);
        (_answered, _unattended, _clearing) = (new AnsweredTime(circuitBreaker, clock), new UnattendedAlerts(repository, clock, log), new PrimaryClearing(repository, clock));
        foreach (var call in repository.Calls) Wake(call, StepResultRecorder.LookUpAfter);

        // A call restored from the store is the same before and after. A request of the earlier run may still reach the CAD.
        repository.Changed += (before, after) => Wake(after, ReferenceEquals(before, after) ? StepResultRecorder.LookUpAfter : 0);
    }

    /// <summary>The number of calls whose desired state the CAD does not yet have.</summary>
    public int Waiting => _lanes.Count;

    /// <summary>Whether there is work for a tick.</summary>
    public bool IsBusy => _lanes.Count > 0;

    /// <summary>Whether the next <see cref="Dispatch"/> sends requests.</summary>
    public bool HasChosen => _chooser.Count > 0;

    /// <summary>How many automatic alerts were dropped in this run because nobody attended them before the CAD had them.</summary>
    public int Dropped => _unattended.Dropped;

    /// <summary>The reads of the CAD's calls.</summary>
    public CallReads Reads { get; }

    /// <summary>The rate limiters, for the status report.</summary>
    public RateLimiters RateLimiters { get; }

    /// <summary>When the next request may be sent, on the monotonic clock in milliseconds, as far as is known now.</summary>
    public long NextDue => _lanes.Count == 0 ? long.MaxValue : _nextLook;

    /// <summary>Whether stored calls are still being loaded. One read then verifies the numbers of all of them.</summary>
    public bool IsLoading { get; set; }

    /// <summary>Takes another account of the CAD over. Calls that were sent to an earlier one are set aside unless a read shows them in this one.</summary>
    /// <param name="cad">The CAD. Null if the settings name no account.</param>
    /// <param name="account">The account of that CAD. Null if there is none.</param>
    public void Use(ICad? cad, AccountBinding? account)
    {
        (_cad, _executor) = (cad, cad is null ? null : new StepExecutor(cad, _numbers, Reads, _clock));
        _numbers.Use(account);
        LookSoon();
    }

    /// <summary>Returns a call whose number in the CAD is verified before anything is sent about it.</summary>
    public Call Doubted(Call call) => _numbers.Doubted(call);

    /// <summary>Holds a call back while facts about it are still being requested, until <see cref="Release"/>.</summary>
    /// <param name="number">The call's number.</param>
    public void Hold(int number)
    {
        if (_lanes.TryGetValue(number, out var syncState)) syncState.IsHeld = true;
    }

    /// <summary>Ends a hold.</summary>
    public void Release(int number)
    {
        if (!_lanes.TryGetValue(number, out var syncState)) return;

        syncState.IsHeld = false;
        LookSoon();
    }

    /// <summary>Retries a call at once, whatever it was waiting for. Includes calls and changes that the CAD refused.</summary>
    /// <returns>False if there is no such call, or nothing to retry.</returns>
    public bool Retry(int number)
    {
        if (_repository.Change(number, call => _numbers.Reconsidered(call)) is not { } call) return false;

        Wake(call, 0);
        if (!_lanes.TryGetValue(number, out var syncState)) return false;

        (syncState.DueAt, syncState.Failures) = (0, 0);
        LookSoon();
        return true;
    }

    /// <summary>The number of calls waiting for each endpoint of the CAD, including those in flight.</summary>
    public IReadOnlyDictionary<CadEndpoint, int> WaitingByEndpoint()
    {
        var waiting = new Dictionary<CadEndpoint, int>();
        foreach (var number in _lanes.Keys)
        {
            if (_cad is null || _repository.Find(number) is not { } call || Reconciler.Next(call, _clock.Milliseconds) is not { } step) continue;

            var endpoint = CadStepEndpoints.EndpointOf(_cad, call, step);
            waiting[endpoint] = (waiting.TryGetValue(endpoint, out var count) ? count : 0) + 1;
        }

        return waiting;
    }

    /// <summary>First half of a tick: chooses what to send and marks it in the repository. Costs next to nothing while nothing can be sent.</summary>
    public void Prepare()
    {
        _numbers.Report();
        if (_lanes.Count == 0) return;

        _answered.Measure();
        if (_cad is null || !_circuitBreaker.CanSend)
        {
            TellDelayed();
            return;
        }

        if (_circuitBreaker.NextTry is not null) TellDelayed();
        if (_clock.Milliseconds < _nextLook) return;

        Look(_cad);
        _chooser.Choose();
        _nextLook = _chooser.NextLook;
        _clearing.Drop();
        _unattended.DropExpired();
    }

    /// <summary>Second half of a tick: sends what was chosen. The repository must have been made durable in between.</summary>
    public void Dispatch()
    {
        if (!HasChosen || _cad is null || _executor is null) return;

        var sending = _chooser.Take();
        Task<CadResult<CadCallList>>? read = null;
        var closing = StepExecutor.CloseTogether(_cad, sending);
        foreach (var pending in sending)
            _ = ExecuteAsync(_cad, _executor, pending, pending.IsRead ? read ??= Reads.ReadAsync(_cad) : null, pending.IsBatched ? closing : null);
    }

    private void TellDelayed()
    {
        // Before the CAD's first answer there is no delay to report. With thousands of calls waiting, once a second is often enough.
        if ((_cad is not null && _circuitBreaker.LastFailure is null) || _clock.Milliseconds < _nextDelayNotice) return;

        _nextDelayNotice = _clock.Milliseconds + 1_000;
        _recorder.TellDelayed(_lanes.Keys.OrderBy(static number => number));
    }

    private void Look(ICad cad)
    {
        _chooser.Begin();
        var (now, answered) = (_clock.Milliseconds, _answered.Measure());
        foreach (var syncState in _lanes.Values)
            if (syncState.DueAt <= now + LongestWaitForDetach && _repository.Find(syncState.Number) is { } moving) _chooser.AddMoves(moving, syncState.StepsOf(moving, now));

        foreach (var syncState in _lanes.Values)
        {
            if (syncState.IsInFlight) continue;
            if (syncState.ReadyAt > now) _chooser.LookBy(syncState.ReadyAt);
            else if (_repository.Find(syncState.Number) is not { } call || syncState.StepsOf(call, now) is not { Count: > 0 } steps) _settled.Add(syncState.Number);
            else if (IsLoading && steps[0] is CadStep.Verify) _chooser.LookBy(now);
            else if (UnattendedAlerts.HasExpired(call, answered - syncState.AnsweredBefore)) _unattended.Expire(syncState.Number);
            else if (!_clearing.IsImpossible(cad, call, steps)) _chooser.Consider(cad, syncState, call, steps);
        }

        foreach (var number in _settled) _lanes.Remove(number);
        _settled.Clear();
    }

    private async Task ExecuteAsync(ICad cad, StepExecutor executor, SendCandidate pending, Task<CadResult<CadCallList>>? read, Task<CadResult<ClosedCalls>>? closing)
    {
        var (sentAt, changes) = (_clock.Milliseconds, _numbers.Changes);
        StepResult? result = null;
        try
        {
            result = await executor.ExecuteAsync(pending, read, closing);
        }
        catch (Exception bug)
        {
            _log.Write(Messages.StepFailed, pending.Call.Number, pending.Step.GetType().Name, bug);
        }

        _inFlight.Remove(pending, result, sentAt);
        pending.SyncState.IsInFlight = false;
        LookSoon();
        if (changes != _numbers.Changes)
        {
            _recorder.RecordOfOtherAccount(pending, result);
            return;
        }

        pending.SyncState.ClosesAlone |= result?.ClosesAlone == true;
        var hasOtherWay = CadStepEndpoints.EndpointOf(cad, pending.Call, pending.Step) != pending.Endpoint;
        if (_recorder.Record(pending, result, hasOtherWay)) _lanes.Remove(pending.SyncState.Number);
    }

    private void Wake(Call call, long wait)
    {
        LookSoon();
        var (now, known) = (_clock.Milliseconds, call.Known);
        if (wait > 0 && known.InDoubt.Count > 0)
            foreach (var detach in known.InDoubt.OfType<CadStep.Detach>()) _inFlight.BlockUnitUntil(call.Number, detach.Unit, now + wait);

        if (_lanes.ContainsKey(call.Number) || Reconciler.Next(call, now) is null) return;

        var mayArrive = known.Presence == CadPresence.Unknown || known.NoteInDoubt || known.InDoubt.Count > 0;
        _lanes.Add(call.Number, new CallSendState { Number = call.Number, WaitsSince = now, DueAt = mayArrive ? now + wait : 0, AnsweredBefore = _answered.Measure() });
    }

    private void LookSoon() => _nextLook = 0;
}
