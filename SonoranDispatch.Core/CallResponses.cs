using SonoranDispatch.Audience;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Response;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Builds and runs what keeps calls and callers from being left alone: replies, and reminders of calls to which nobody responds.</summary>
public sealed class CallResponses
{
    internal CallResponses(CompositionRoot root, DepartmentTable departments, OfficerPermissions permissions, ResponderFactory responders, CallerNotifier notifier, Settings settings, Locale locale, IClock clock)
    {
        Replies = new CallReplies(root.OfficerActions, root.CallActions, permissions, responders, notifier, root.IntakeCounters, root.OnlinePlayers, settings, locale, clock);
        Assists = new AssistRequests(root.OfficerActions, root.Repository, root.Audience, permissions, departments, root.DutyRoster, responders, root.IntakeCounters, root.OnlinePlayers, locale, clock);
        Cancellations = new CallerCancellations(root.Repository, notifier, settings, locale, clock);
        Unanswered = new UnansweredCalls(root.Repository, root.Screens, new RepeatAudience(root.Repository, root.Audience), root.Kinds, notifier, settings.Response, clock);
        _ = new UnstaffedAreas(root.Repository, root.Audience, departments, root.DutyRoster);
        Arrivals = new PanicsForArrivals(root.Repository, root.Screens, root.Audience, root.DutyRoster, root.CallActions, responders);
    }

    /// <summary>Replies of officers to callers.</summary>
    public CallReplies Replies { get; }

    /// <summary>Brings further departments to calls.</summary>
    public AssistRequests Assists { get; }

    /// <summary>Lets callers take their call back.</summary>
    internal CallerCancellations Cancellations { get; }

    /// <summary>Announces calls again to which nobody responds.</summary>
    public UnansweredCalls Unanswered { get; }

    /// <summary>Announces open panics to officers who arrive.</summary>
    public PanicsForArrivals Arrivals { get; }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy => Arrivals.IsBusy;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Unanswered.NextDue;

    /// <summary>Announces what has to be announced again. Called after the states of a tick were sent.</summary>
    public void Advance()
    {
        Unanswered.Advance();
        Arrivals.Advance();
    }
}
