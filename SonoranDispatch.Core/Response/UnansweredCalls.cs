using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Time;

namespace SonoranDispatch.Response;

/// <summary>
/// Announces calls again to which nobody has responded: to the same officers, then to further departments. A panic is announced again and again, for some
/// minutes. The caller is told once that nobody has responded. What was announced is kept with the call, so a restart repeats nothing and skips nothing.
/// </summary>
public sealed class UnansweredCalls
{
    /// <summary>The time between two announcements of a panic, in milliseconds.</summary>
    public const long BetweenPanics = 30_000;

    /// <summary>How often a panic is announced again at most.</summary>
    public const int MostPanics = 10;

    /// <summary>How long after a restart nothing is announced again, in milliseconds.</summary>
    public const long AfterRestart = 10_000;

    private readonly CallRepository _repository;
    private readonly OfficerScreens _screens;
    private readonly RepeatAudience _audience;
    private readonly CallKindTable _kinds;
    private readonly CallerNotifier _notifier;
    private readonly ResponseSettings _settings;
    private readonly IClock _clock;
    private readonly SortedDictionary<int, Wait> _waits = [];

    /// <summary>Subscribes to the repository.</summary>
    internal UnansweredCalls(CallRepository repository, OfficerScreens screens, RepeatAudience audience, CallKindTable kinds, CallerNotifier notifier, ResponseSettings settings, IClock clock)
    {
        (_repository, _screens, _audience, _kinds, _notifier, _settings, _clock) = (repository, screens, audience, kinds, notifier, settings, clock);
        foreach (var kept in repository.Calls) Follow(kept, kept);
        repository.Changed += Follow;
        repository.Forgotten += call => Remove(call.Number);
    }

    /// <summary>When the next call is announced again, on the monotonic clock in milliseconds; <see cref="long.MaxValue"/> while none waits.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    /// <summary>Announces the calls again that have waited long enough.</summary>
    public void Advance()
    {
        var now = _clock.Milliseconds;
        if (now < NextDue) return;

        foreach (var number in _waits.Where(pair => pair.Value.Due <= now).Select(static pair => pair.Key).ToList()) Announce(number, now);
        NextDue = Earliest();
    }

    private long Earliest() => _waits.Count == 0 ? long.MaxValue : _waits.Values.Min(static wait => wait.Due);

    // Nobody is woken up for a call that no longer waits.
    private void Remove(int number)
    {
        if (!_waits.TryGetValue(number, out var over)) return;

        _waits.Remove(number);
        if (over.Due <= NextDue) NextDue = Earliest();
    }

    private void Follow(Call? before, Call after)
    {
        if (!IsWaiting(after))
        {
            Remove(after.Number);
            return;
        }

        if (!_waits.TryGetValue(after.Number, out var wait)) _waits[after.Number] = wait = ReferenceEquals(before, after) ? Restored(after) : new Wait(_clock.Milliseconds, after.Reminders);
        wait.Due = DueOf(after, wait);
        NextDue = Math.Min(NextDue, wait.Due);
    }

    private bool IsWaiting(Call call) =>
        call.State != CallState.Closed

        // What was found in the CAD when it was no longer new is not announced later either.
        && !(call.IsFromCad && call.Announcements == 0)
        && (_settings.RemindAutomatic || !call.IsUnattendedAlert)
        && (call.IsPanic ? !call.Responders.Any(responder => IsHelp(responder, call)) : call.Responders.Count + call.Desired.Units.Count == 0);

    // The officer in danger does not help themself, whoever attached their unit.
    private static bool IsHelp(Responder responder, Call call) =>
        (responder.Player is null || responder.Player != call.Caller.Player)
        && (responder.Licence is null || !string.Equals(responder.Licence, call.Caller.Licence, StringComparison.Ordinal))
        && (call.Caller.Label.Length == 0 || !string.Equals(responder.Label, call.Caller.Label, StringComparison.Ordinal));

    // The wait goes on where it was: its last announcement is not repeated, and one that fell into the downtime follows soon.
    private Wait Restored(Call call)
    {
        var age = Math.Max(0, (long)(_clock.UtcNow - call.AcceptedAt).TotalMilliseconds);
        return new Wait(_clock.Milliseconds - age + (call.Reminders * BetweenOf(call)), 0) { NotBefore = _clock.Milliseconds + AfterRestart };
    }

    private long DueOf(Call call, Wait wait)
    {
        var between = BetweenOf(call);
        return between == 0 || !HasMore(call, call.Reminders - wait.RemindersBefore) ? long.MaxValue : Math.Max(wait.AnnouncedAt + between, wait.NotBefore);
    }

    private long BetweenOf(Call call) => call.IsPanic ? BetweenPanics : _settings.RemindSeconds.For(call.Desired.Details.Priority) * 1_000L;

    private bool HasMore(Call call, int done) => call.IsPanic ? done < MostPanics : done == 0 || (done == 1 && FurtherOf(call).Count > 0);

    // Whom the area left out hears of the call as well.
    private IReadOnlyList<string> FurtherOf(Call call)
    {
        var further = _kinds.Of(call.Kind).FurtherDepartments;
        return call.Area is { LeftOut.Count: > 0 } area ? [.. further, .. area.LeftOut] : further;
    }

    private void Announce(int number, long now)
    {
        if (_repository.Find(number) is not { } before || !_waits.TryGetValue(number, out var wait)) return;

        wait.AnnouncedAt = now;
        var isFurther = !before.IsPanic && before.Reminders > wait.RemindersBefore;
        var after = _repository.Change(number, call => call with
        {
            Reminders = call.Reminders + 1,
            FurtherDepartments = isFurther ? [.. call.FurtherDepartments, .. FurtherOf(call).Except(call.FurtherDepartments, StringComparer.OrdinalIgnoreCase)] : call.FurtherDepartments,
        }) ?? before;
        if (!isFurther) _screens.AnnounceAgain(after, _audience.Of(after));
        if (before is { Reminders: 0, IsPanic: false } && OfficerPermissions.IsReported(before) && before.Caller.Player is { } caller) _notifier.Tell(caller, TextKeys.NobodyYet, ("call", number));
    }
}
