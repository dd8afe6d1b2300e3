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
    private readonly OfficerPositions _positions;
    private readonly ISonoranCadUnitList? _sonoranCad;
    private readonly PostalMap _postals;
    private readonly Settings _settings;
    private readonly IClock _clock;
    private readonly PacedRequest _request;
    private readonly UnitLocationBatches _batches;
    private readonly PerPlayer<UnitLocation> _sent;
    private readonly List<(int Player, UnitLocation Location)> _moved = [];
    private readonly List<int> _shown = [];
    private IReadOnlyList<(int Player, UnitLocation Location)> _chosen = [];
    private int _at = -1;
    private long _next;

    /// <summary>Creates it. Reads and sends nothing yet.</summary>
    /// <param name="duty">Who is on duty.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="players">Knows positions.</param>
    /// <param name="positions">Has those that were just read for officers' maps.</param>
    /// <param name="online">Identifies players.</param>
    /// <param name="sonoranCad">The official resource. Null if it is never asked.</param>
    /// <param name="postals">The postal map.</param>
    /// <param name="request">Sends the requests.</param>
    /// <param name="settings">The owner's settings.</param>
    /// <param name="clock">The clock.</param>
    internal UnitLocations(
        DutyRoster duty, UnitRoster units, IPlayers players, OfficerPositions positions, OnlinePlayers online, ISonoranCadUnitList? sonoranCad, PostalMap postals, PacedRequest request, Settings settings, IClock clock)
    {
        (_duty, _units, _players, _positions, _sonoranCad) = (duty, units, players, positions, sonoranCad);
        (_postals, _request, _settings, _clock) = (postals, request, settings, clock);
        (_sent, _batches) = (new PerPlayer<UnitLocation>(online), new UnitLocationBatches(online, clock));
        if (!settings.LiveMap.ShowUnits) return;

        foreach (var player in duty.Present) Consider(player);
        duty.Changed += Consider;
        units.Changed += Consider;
    }

    /// <summary>Whether the next tick has something to do.</summary>
    public bool IsBusy => _at >= 0 || !_batches.IsEmpty;

    /// <summary>Whether the next <see cref="Dispatch"/> sends a request.</summary>
    public bool HasChosen => _chosen.Count > 0;

    /// <summary>When the next work is due, in milliseconds on the monotonic clock; <see cref="long.MaxValue"/> while nobody is to be shown.</summary>
    public long NextDue => IsBusy ? 0 : _shown.Count > 0 ? _next : long.MaxValue;

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
        for (var left = PlayersInATick; left > 0 && _at < _shown.Count; left--) Look(_shown[_at++]);
        if (_at < _shown.Count) return;

        _at = -1;
        _batches.Add(_moved);
    }

    // Dispatchers are not on the map.
    private void Consider(int player)
    {
        var at = _shown.BinarySearch(player);
        var isShown = _duty.IsOnDuty(player) && UserOf(player) is not null;
        if (at >= 0 == isShown) return;

        if (isShown) _shown.Insert(~at, player);
        else _shown.RemoveAt(at);
    }

    private string? UserOf(int player) => _units.UnitOf(player) is { IsDispatch: false, Target.CommunityUserId: { Length: > 0 } user } ? user : null;

    private void Look(int player)
    {
        if (UserOf(player) is not { } user || _batches.IsRefused(player, user)) return;
        if ((_positions.Recent(player) ?? _players.WhereIs(player)) is not { } position) return;

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
