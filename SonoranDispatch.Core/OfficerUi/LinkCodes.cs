using SonoranDispatch.Cad;
using SonoranDispatch.Contracts;
using SonoranDispatch.Delivery;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// Links players to accounts in the CAD, which knows players only through links: <c>/dispatch link</c>. Whoever reads a player's code can link their own
/// account to that player, so the code goes to the player's page and nowhere else. A player has one code at a time and gets one a minute at most, the
/// server ten.
/// </summary>
public sealed class LinkCodes
{
    private const int MostForServer = 10;
    private const long Minute = 60_000;
    private const long BetweenReports = 600_000;
    private const long LongestWait = 20_000;

    private readonly Func<ICad?> _cad;
    private readonly PacedRequest _request;
    private readonly UnitMatcher _matcher;
    private readonly UnitRoster _units;
    private readonly IPlayerClients _clients;
    private readonly PageMessageRenderer _renderer;
    private readonly Locale _locale;
    private readonly IClock _clock;
    private readonly ILog _log;
    private readonly PlayerRateLimiter _perPlayer;
    private readonly PlayerRateLimiter _questions;
    private readonly SlidingWindowLimiter _forServer = new(MostForServer, Minute);
    private readonly PerPlayer<GivenCode> _codes;
    private readonly PerPlayer<LinkState> _states;
    private readonly List<Asked> _waiting = [];
    private Asked? _chosen;
    private long _nextReport;

    internal LinkCodes(
        Func<ICad?> cad,
        PacedRequest request,
        UnitMatcher matcher,
        UnitRoster units,
        OnlinePlayers online,
        IPlayerClients clients,
        PageMessageRenderer renderer,
        Locale locale,
        IClock clock,
        ILog log)
    {
        (_cad, _request, _matcher, _units, _clients, _renderer, _locale, _clock, _log) = (cad, request, matcher, units, clients, renderer, locale, clock, log);
        (_perPlayer, _questions) = (new PlayerRateLimiter(1, Minute, online, clock), new PlayerRateLimiter(2, Minute, online, clock));
        (_codes, _states) = (new PerPlayer<GivenCode>(online), new PerPlayer<LinkState>(online));
        online.Left += player => _waiting.RemoveAll(asked => asked.Player == player);
    }

    /// <summary>Whether there is work for a tick.</summary>
    public bool IsBusy => _waiting.Count > 0;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _chosen is not null;

    /// <summary>Whether players can be linked: version 2 of the API answers.</summary>
    public bool IsPossible => _cad() is { } cad && cad.EndpointOf(CadOperation.Links) == CadEndpoint.Links;

    /// <summary>Handles the command.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="word">What they typed after it: "again" for another account, "check" to ask whether they are linked.</param>
    public void Take(int player, string word)
    {
        if (!IsPossible) Say(player, TextKeys.LinkNotPossible);
        else if (_matcher.IdOf(player) is not { } id) Say(player, TextKeys.LinkNoIdentifier);
        else if (string.Equals(word, "check", StringComparison.OrdinalIgnoreCase)) Ask(player, id);
        else if (_codes.TryGet(player, out var given) && given.Until > _clock.Milliseconds) Show(player, given);
        else if (IsLinked(player) && !string.Equals(word, "again", StringComparison.OrdinalIgnoreCase)) Say(player, TextKeys.LinkAlready);
        else Want(player, id);
    }

    /// <summary>Call when the CAD says that a player linked their account. The player is told once.</summary>
    /// <param name="communityUserId">The player's id in the CAD, with or without its type.</param>
    public void Linked(string communityUserId)
    {
        if (_matcher.PlayerOf(communityUserId) is not { } player) return;

        var isKnown = _states.TryGet(player, out var state) && state.IsLinked && !_codes.TryGet(player, out _);
        _states.Set(player, new LinkState(IsLinked: true));
        _codes.Remove(player);
        if (!isKnown) Say(player, TextKeys.LinkDone);
    }

    /// <summary>First half of a tick: chooses what to send.</summary>
    public void Prepare()
    {
        while (_waiting.Count > 0 && _clock.Milliseconds >= _waiting[0].Until)
        {
            Say(_waiting[0].Player, TextKeys.LinkFailed);
            _waiting.RemoveAt(0);
        }

        if (_waiting.Count == 0 || _chosen is not null || !_request.TryChoose()) return;

        _chosen = _waiting[0];
        _waiting.RemoveAt(0);
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch()
    {
        if (_chosen is not { } asked) return;

        _chosen = null;
        _ = asked.IsQuestion ? CheckAsync(asked) : CreateAsync(asked);
    }

    private bool IsLinked(int player) => _units.UnitOf(player) is not null || (_states.TryGet(player, out var state) && state.IsLinked);

    private void Ask(int player, string id)
    {
        if (_questions.TryTake(player)) Wait(new Asked(player, id, IsQuestion: true, _clock.Milliseconds + LongestWait));
        else Say(player, TextKeys.ActionTooFast);
    }

    private void Want(int player, string id)
    {
        if (_perPlayer.Wait(player) > 0 || _forServer.Wait(_clock.Milliseconds) > 0)
        {
            Say(player, TextKeys.LinkWait);
            return;
        }

        _perPlayer.Add(player);
        _forServer.Add(_clock.Milliseconds);
        Wait(new Asked(player, id, IsQuestion: false, _clock.Milliseconds + LongestWait));
    }

    private void Wait(Asked asked)
    {
        if (!_waiting.Exists(other => other.Player == asked.Player && other.IsQuestion == asked.IsQuestion)) _waiting.Add(asked);
    }

    private async Task CreateAsync(Asked asked)
    {
        var result = await _request.SendAsync(cad => cad.CreateLinkAsync(asked.Id));
        if (_matcher.IdOf(asked.Player) != asked.Id) return;

        if (result?.Value is not { } link)
        {
            Report(result?.Failure);
            Say(asked.Player, TextKeys.LinkFailed);
            return;
        }

        var given = new GivenCode(link.Code, _clock.Milliseconds + (link.Seconds * 1_000L));
        _codes.Set(asked.Player, given);
        Show(asked.Player, given);
    }

    private async Task CheckAsync(Asked asked)
    {
        var result = await _request.SendAsync(cad => cad.CheckLinkAsync(asked.Id));
        if (_matcher.IdOf(asked.Player) != asked.Id) return;

        if (result?.Value is not { } state)
        {
            Say(asked.Player, TextKeys.LinkFailed);
            return;
        }

        _states.Set(asked.Player, state);
        Say(asked.Player, state.IsLinked ? TextKeys.LinkDone : TextKeys.LinkNot);
    }

    // The chat is shown to streams and kept by other resources.
    private void Show(int player, GivenCode given)
    {
        var seconds = (int)((given.Until - _clock.Milliseconds) / 1_000);
        _clients.Send(player, EventNames.Page, _renderer.Link(given.Code, seconds));
        Say(player, TextKeys.LinkShown, ("minutes", Math.Max(1, seconds / 60)));
    }

    private void Report(CadFailure? failure)
    {
        if (failure is null || _clock.Milliseconds < _nextReport) return;

        _nextReport = _clock.Milliseconds + BetweenReports;
        _log.Write(Messages.LinkRefused, failure.Status, failure.Text);
    }

    private void Say(int player, string key, params (string Name, object? Value)[] values) => _clients.Chat(player, _locale.Text(key, values));

    private sealed record Asked(int Player, string Id, bool IsQuestion, long Until);

    private sealed record GivenCode(string Code, long Until);
}
