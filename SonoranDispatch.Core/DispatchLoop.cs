using SonoranDispatch.Cad;
using SonoranDispatch.Calls;
using SonoranDispatch.Notifications;
using SonoranDispatch.Time;

namespace SonoranDispatch;

/// <summary>Runs the tick. Each part with pending work takes its next step, in one fixed order.</summary>
public sealed class DispatchLoop
{
    private readonly CompositionRoot _root;
    private readonly CallLoader _loader;
    private readonly CallRetention _retention;
    private readonly CallerNotifier _notifier;
    private readonly OwnerCommands _owner;
    private readonly IRateLimitStateStore? _rateLimitState;
    private readonly IClock _clock;

    internal DispatchLoop(CompositionRoot root, CallLoader loader, CallRetention retention, CallerNotifier notifier, OwnerCommands owner, IRateLimitStateStore? rateLimitState, IClock clock)
    {
        (_root, _loader, _retention, _notifier, _owner) = (root, loader, retention, notifier, owner);
        (_rateLimitState, _clock) = (rateLimitState, clock);
    }

    /// <summary>Whether the next tick has work to do.</summary>
    public bool IsBusy =>
        _loader.IsBusy || _retention.IsBusy || _root.Synchronizer.IsBusy || _root.StreetRequests.IsBusy || _root.Screens.IsBusy || _notifier.IsBusy || _owner.IsBusy
        || _root.DutyChangePoller.IsBusy || _root.ForeignCallChanges.IsBusy || _root.UnitUpdates.IsBusy || _root.CadUpdates.IsBusy || _root.Responses.IsBusy || _root.Officers.IsBusy || _root.Repository.NeedsFlush;

    /// <summary>When an idle resource must wake up, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> for never.</summary>
    public long NextDue => Math.Min(
        Math.Min(Math.Min(Math.Min(_root.UnitUpdates.NextDue, _root.CadUpdates.NextDue), Math.Min(_root.Responses.NextDue, _root.Officers.NextDue)), Math.Min(_root.Audience.Held.NextDue, _root.FollowedOfficers.NextDue)),
        Math.Min(Math.Min(_root.Transport.NextDue, _root.Compat.Switches.NextDue), Math.Min(Math.Min(_root.CircuitBreaker.NextProbe, _retention.NextDue), Math.Min(_root.UnitPoller.NextDue, _root.DutyChangePoller.NextDue))));

    /// <summary>
    /// Runs one tick: ends requests without an answer, expires unanswered street requests, updates screens, chooses what to send, and flushes the store. Once that is durable, it
    /// sends the requests and tells callers what they may be told. Stored calls are loaded in the time left.
    /// </summary>
    public void Advance()
    {
        var began = _clock.Milliseconds;
        _root.Transport.Advance();
        if (_root.StreetRequests.IsBusy) _root.StreetRequests.Advance();
        _root.Audience.Held.Advance();
        if (!_loader.IsBusy)
        {
            _root.Screens.Advance();
            _root.Responses.Advance();
            _root.Officers.Advance();
        }

        _root.CadUpdates.Advance(_loader.IsBusy);
        _root.FollowedOfficers.Advance();
        _root.UnitUpdates.Advance();
        _root.CircuitBreaker.Advance();
        _root.DutyChangePoller.Advance();
        _root.Compat.Switches.Advance();
        _owner.Advance();
        _root.Synchronizer.IsLoading = _loader.IsBusy;
        _root.Synchronizer.Prepare();
        _root.UnitPoller.Prepare();
        _root.ForeignCallChanges.Prepare();
        _root.UnitUpdates.Prepare();
        _root.CadUpdates.Prepare();
        _retention.Advance();
        MakeDurable();
        _root.Synchronizer.Dispatch();
        _root.UnitPoller.Dispatch();
        _root.ForeignCallChanges.Dispatch();
        _root.UnitUpdates.Dispatch();
        _root.CadUpdates.Dispatch();
        _notifier.Advance();
        _loader.Advance(began);
    }

    /// <summary>Writes the counts of closed calls that changed. They are durable with the next flush.</summary>
    internal void WriteDays() => _owner.Days.Write();

    private void MakeDurable()
    {
        var sends = (_root.Synchronizer.HasChosen || _root.UnitPoller.HasChosen || _root.ForeignCallChanges.HasChosen || _root.UnitUpdates.HasChosen || _root.CadUpdates.HasChosen || _root.CircuitBreaker.HasProbed) && _rateLimitState is not null;
        if (sends) _rateLimitState?.Write(_root.Synchronizer.RateLimiters.Save(_clock.Milliseconds));
        WriteDays();
        var isFlushed = _root.Repository.NeedsFlush;
        _root.Repository.Flush();
        if (sends && !isFlushed) _rateLimitState?.Flush();
    }
}
