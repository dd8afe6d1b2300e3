using SonoranDispatch.Actions;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Duty;
using SonoranDispatch.Notifications;
using SonoranDispatch.Units;

namespace SonoranDispatch.Response;

/// <summary>
/// Announces open panics once to every officer who comes on duty, joins or restarts their game, unless they responded or acknowledged them. Others see
/// a card when a panic is raised; these would only find it in their list.
/// </summary>
public sealed class PanicsForArrivals
{
    private readonly CallRepository _repository;
    private readonly OfficerScreens _screens;
    private readonly AudienceSelector _audience;
    private readonly DutyRoster _duty;
    private readonly CallActions _callActions;
    private readonly ResponderFactory _responders;
    private readonly HashSet<int> _onDuty;
    private readonly SortedSet<int> _arrived = [];

    /// <summary>Subscribes to duty and to pages that load.</summary>
    internal PanicsForArrivals(CallRepository repository, OfficerScreens screens, AudienceSelector audience, DutyRoster duty, CallActions callActions, ResponderFactory responders)
    {
        (_repository, _screens, _audience, _duty, _callActions, _responders) = (repository, screens, audience, duty, callActions, responders);
        _onDuty = [.. duty.OnDuty()];
        duty.Changed += player =>
        {
            if (!duty.IsOnDuty(player)) _onDuty.Remove(player);
            else if (_onDuty.Add(player)) _arrived.Add(player);
        };
        screens.Greeted += player => _arrived.Add(player);
    }

    /// <summary>Whether somebody arrived and has not been told yet.</summary>
    public bool IsBusy => _arrived.Count > 0;

    /// <summary>Tells those whose page has the whole state. Called after the states of a tick were sent.</summary>
    public void Advance()
    {
        if (_arrived.Count == 0) return;

        foreach (var player in _arrived.Where(player => !_duty.IsOnDuty(player) || _screens.IsUpToDate(player)).ToList())
        {
            _arrived.Remove(player);
            if (_duty.IsOnDuty(player)) Tell(player);
        }
    }

    private void Tell(int player)
    {
        foreach (var call in _repository.Calls)
            if (call.IsPanic && _audience.Sees(player, call) && !call.Involves(player) && !RepeatAudience.IsInDanger(player, call) && !_callActions.HasAcknowledged(call, _responders.Of(player)))
                _screens.AnnounceAgain(call, [player]);
    }
}
