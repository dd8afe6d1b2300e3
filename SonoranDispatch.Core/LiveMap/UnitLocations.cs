using SonoranDispatch.Cad;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Postals;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// Shows units on the CAD's live map: every few seconds one request with all units on duty that moved. Their positions are read a few a tick. A request
/// that gets no answer is not repeated; the next one has the newer positions. While the official resource runs, it does this.
/// </summary>
public sealed class UnitLocations
{
    private const int PlayersInATick = 4;

    private readonly DutyRoster _duty;
    private readonly UnitRoster _units;
    private readonly IPlayers _players;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly PostalMap _postals;
    private readonly Settings _settings;
    private readonly IClock _clock;
    private readonly PacedRequest _request;
    private readonly UnitLocationBatches _batches;
    private readonly PerPlayer<UnitLocation> _sent;
    private readonly List<(int Player, UnitLocation Location)> _moved = [];
    private IReadOnlyList<(int Player, UnitLocation Location)> _chosen = [];
    private int _at = -1;
    private long _next;

    /// <summary>Creates it. Reads and sends nothing yet.</summary>
    /// <param name="duty">Who is on duty.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="online">Identifies players.</param>
    /// <param name="sonoranCad">The official resource. Null if it is never asked.</param>
    /// <param name="postals">The postal map.</param>
    /// <param name="request">Sends the requests.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="clock">The clock.</param>
    internal UnitLocations(
        DutyRoster duty, UnitRoster units, IPlayers players, OnlinePlayers online, ISonoranCadUnitList? sonoranCad, PostalMap postals, PacedRequest request, Settings settings, IClock clock)
    {
        (_duty, _units, _players, _sonoranCad, _postals, _request, _settings, _clock) = (duty, units, players, sonoranCad, postals, request, settings, clock);
        (_sent, _batches) = (new PerPlayer<UnitLocation>(online), new UnitLocationBatches(online, clock));
    }

    /// <summary>Whether the next tick has something to do.</summary>
    public bool IsBusy => _at >= 0 || !_batches.IsEmpty;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _chosen.Count > 0;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody is to be shown.</summary>
    public long NextDue => IsBusy ? 0 : _settings.LiveMap.ShowUnits && _settings.Cad.Account is not null && _duty.Present.Count > 0 ? _next : long.MaxValue;

    /// <summary>First half of a tick: reads the positions of the next players, and chooses what to send.</summary>
    public void Prepare()
    {
        var now = _clock.Milliseconds;
        if (now < NextDue) return;

        if (_at < 0 && now >= _next) Begin(now);
        if (_at >= 0) ReadSome();
        if (_at < 0 && !_batches.IsEmpty && _request.TryChoose()) _chosen = _batches.Take();
    }

    /// <summary>Second half of a tick: sends what was chosen.</summary>
    public void Dispatch()
    {
        if (_chosen.Count == 0) return;

        var sending = _chosen;
        _chosen = [];
        _ = SendAsync(sending);
    }

    // What could not be sent since the last round is out of date.
    private void Begin(long now)
    {
        _next = now + (_settings.LiveMap.UnitSeconds * 1_000L);
        if (_request.IsInFlight) return;

        _batches.Clear();
        if (_request.MaySend && _sonoranCad?.IsRunning != true) _at = 0;
    }

    private void ReadSome()
    {
        for (var left = PlayersInATick; left > 0 && _at < _duty.Present.Count; left--) Look(_duty.Present[_at++]);
        if (_at < _duty.Present.Count) return;

        _at = -1;
        _batches.Add(_moved);
    }

    private void Look(int player)
    {
        if (_units.UnitOf(player) is not { IsDispatch: false, Target.CommunityUserId: { Length: > 0 } user } || _batches.IsRefused(player, user)) return;
        if (_players.WhereIs(player) is not { } position) return;

        var isNew = !_sent.TryGet(player, out var sent) || sent.CommunityUserId != user;
        if (!isNew && sent!.Position.Place.DistanceTo(position.Place) <= _settings.LiveMap.UnitMetres) return;

        var postal = _postals.Nearest(position.Place.X, position.Place.Y, _settings.Postals.MaxDistanceMetres)?.Code ?? "";
        _moved.Add((player, new UnitLocation(user, postal, position)));
    }

    private async Task SendAsync(IReadOnlyList<(int Player, UnitLocation Location)> sending)
    {
        var result = await _request.SendAsync(cad => cad.SetLocationsAsync([.. sending.Select(unit => unit.Location)]));
        if (result is { Failure: null })
            foreach (var (player, location) in sending) _sent.Set(player, location);

        _batches.Settle(sending, result?.Failure);
    }
}
