using SonoranDispatch.Calls;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Audience;

/// <summary>
/// The new calls that officers do not hear of yet, because a dispatcher is logged in to the CAD and goes first. A call is let go when somebody responds
/// to it, notes or changes it, when it becomes urgent, when the last dispatcher logs off, and at the latest after the owner's time. Main thread only.
/// </summary>
public sealed class HeldCalls
{
    private readonly CallRepository _repository;
    private readonly DispatcherRoster _dispatchers;
    private readonly IClock _clock;
    private readonly long _wait;

    // In the order of their times: all wait equally long.
    private readonly Queue<(int Call, long Until)> _waiting = new();
    private readonly HashSet<int> _held = [];
    private readonly HashSet<int> _leaving = [];

    /// <summary>Subscribes to calls and dispatchers. Whoever shows calls must subscribe later.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="dispatchers">The dispatchers who are logged in.</param>
    /// <param name="seconds">How long a call is held. 0 for not at all.</param>
    /// <param name="clock">The clock.</param>
    public HeldCalls(CallRepository repository, DispatcherRoster dispatchers, int seconds, IClock clock)
    {
        (_repository, _dispatchers, _clock, _wait) = (repository, dispatchers, clock, seconds * 1_000L);
        if (seconds == 0) return;

        repository.Changed += Follow;
        repository.Forgotten += call => _held.Remove(call.Number);
        dispatchers.Changed += () =>
        {
            if (!dispatchers.IsAnyOnline) LetGoUntil(long.MaxValue);
        };
    }

    /// <summary>Raised with a call that is let go without a change of its own.</summary>
    public event Action<Call>? LetGo;

    /// <summary>When the next call is let go, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> if none is held.</summary>
    public long NextDue => _held.Count == 0 || _waiting.Count == 0 ? long.MaxValue : _waiting.Peek().Until;

    /// <summary>Whether officers do not hear of a call yet.</summary>
    public bool Holds(Call call) => _held.Count > 0 && _held.Contains(call.Number);

    /// <summary>Whether the change that is being told let the call go. True once.</summary>
    public bool TakeLetGo(Call call) => _leaving.Count > 0 && _leaving.Remove(call.Number);

    /// <summary>Lets the calls go that have waited long enough.</summary>
    public void Advance()
    {
        if (NextDue <= _clock.Milliseconds) LetGoUntil(_clock.Milliseconds);
    }

    private static bool IsByDispatcher(Call call) => call.IsFromCad && (call.Announcements == 0 || !call.Known.IsEmergency);

    private static bool IsUrgent(Call call) => call.IsPanic || call.Desired.Details.Priority <= 1;

    private static bool IsInHand(Call call) => call.IsAttended || call.Responders.Count > 0 || call.Desired.Units.Count > 0;

    private void Follow(Call? before, Call after)
    {
        if (before is null) Hold(after);
        else if (_held.Contains(after.Number) && (IsUrgent(after) || IsInHand(after) || after.State == CallState.Closed) && _held.Remove(after.Number)) _leaving.Add(after.Number);
    }

    private void Hold(Call call)
    {
        if (!_dispatchers.IsAnyOnline || call.IsByOfficer || IsByDispatcher(call) || IsUrgent(call) || IsInHand(call)) return;

        _held.Add(call.Number);
        _waiting.Enqueue((call.Number, _clock.Milliseconds + _wait));
    }

    private void LetGoUntil(long time)
    {
        while (_waiting.Count > 0 && _waiting.Peek().Until <= time)
        {
            var (number, _) = _waiting.Dequeue();
            if (_held.Remove(number) && _repository.Find(number) is { } call) LetGo?.Invoke(call);
        }
    }
}
