using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Time;

namespace SonoranDispatch.Calls;

/// <summary>
/// Forgets calls that are no longer needed: closed calls some time after they were closed and settled in the CAD, or earlier, oldest first, if too
/// many are kept; refused calls only if there are too many. A call that is open, or that still has changes to send to the CAD, is never forgotten.
/// Scans the repository rarely, and in slices.
/// </summary>
public sealed class CallRetention
{
    /// <summary>Milliseconds between two rounds.</summary>
    public const long RoundEvery = 600_000;

    /// <summary>The maximum number of calls examined in a tick.</summary>
    public const int SliceCalls = 250;

    private readonly CallRepository _repository;
    private readonly RetentionSettings _settings;
    private readonly Func<Call, bool> _isSettled;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly Queue<int> _round = new();
    private readonly Queue<int> _closed = new();
    private readonly Queue<int> _refused = new();

    /// <summary>Subscribes to the repository. The first round is scheduled when a call is over.</summary>
    /// <param name="repository">All calls.</param>
    /// <param name="settings">How long and how many calls are kept.</param>
    /// <param name="isSettled">Whether the CAD is up to date with a call.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="log">Receives the refused calls that are forgotten.</param>
    public CallRetention(CallRepository repository, RetentionSettings settings, Func<Call, bool> isSettled, IClock clock, ILog log)
    {
        (_repository, _settings, _isSettled, _clock, _log) = (repository, settings, isSettled, clock, log);
        repository.Changed += (_, after) =>
        {
            if (NextDue == long.MaxValue && IsOver(after)) NextDue = _clock.Milliseconds + RoundEvery;
        };
    }

    /// <summary>Whether a round is in progress.</summary>
    public bool IsBusy => _round.Count > 0 || _closed.Count > 0 || _refused.Count > 0;

    /// <summary>When the next round begins, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> while no call is over.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    /// <summary>Starts a round if one is due, or continues the current one.</summary>
    public void Advance()
    {
        if (!IsBusy)
        {
            if (NextDue == long.MaxValue || _clock.Milliseconds < NextDue) return;
            Begin();
        }

        for (var left = SliceCalls; left > 0; left--)
        {
            if (_round.Count > 0) Look(_round.Dequeue());
            else if (_closed.Count > 0) LetGoOfClosed(_closed.Dequeue());
            else if (_refused.Count > 0) LetGoOfRefused(_refused.Dequeue());
            else return;
        }
    }

    private static bool IsOver(Call call) => call.State is CallState.Closed or CallState.Refused;

    private void Begin()
    {
        NextDue = long.MaxValue;
        foreach (var call in _repository.Calls)
            if (IsOver(call)) _round.Enqueue(call.Number);

        // No further rounds if no call is left that could be forgotten.
        if (_round.Count > 0) NextDue = _clock.Milliseconds + RoundEvery;
    }

    private void Look(int number)
    {
        if (_repository.Find(number) is not { } call) return;

        if (call.State == CallState.Refused)
        {
            _refused.Enqueue(number);
            return;
        }

        if (call.State != CallState.Closed || !_isSettled(call)) return;

        if (call.ClosedAt is not { } at) _repository.Change(number, present => present with { ClosedAt = _clock.UtcNow });
        else if (_clock.UtcNow - at >= TimeSpan.FromHours(_settings.KeepClosedHours))
        {
            _repository.Forget(number);
            return;
        }

        _closed.Enqueue(number);
    }

    private void LetGoOfClosed(int number)
    {
        if (_repository.Calls.Count <= _settings.MostKept) _closed.Clear();
        else if (_repository.Find(number) is { State: CallState.Closed }) _repository.Forget(number);
    }

    private void LetGoOfRefused(int number)
    {
        if (_refused.Count < _settings.MostRefused)
        {
            _refused.Clear();
            return;
        }

        if (_repository.Find(number) is not { Refusal: { } refusal }) return;

        _log.Write(Messages.RefusedForgotten, number, _settings.MostRefused, refusal.Why);
        _repository.Forget(number);
    }
}
