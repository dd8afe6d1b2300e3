using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>
/// Colleagues on the map: one point each, with callsign and activity as its name. The server sends what changed; nothing here runs on its own. While the
/// player does not want them, what the server still sends is ignored.
/// </summary>
internal sealed class ColleagueBlips
{
    private const int Most = 256;
    private const int LongestLabel = 100;
    private const int NamedValues = 5;
    private const int MovedValues = 3;
    private const double Panic = -1;
    private const float UsualScale = 0.7f;
    private const float PanicScale = 1f;

    // The game's colour numbers: green, purple and red. Calls have orange, yellow, blue, and red for a panic.
    private const int FreeColour = 2;
    private const int BusyColour = 27;
    private const int PanicColour = 1;

    private readonly MapNatives _map = new MapNatives();
    private readonly Dictionary<int, int> _points = new Dictionary<int, int>();

    /// <summary>True while the player wants to see colleagues.</summary>
    public bool IsWanted { get; private set; }

    /// <summary>Shows colleagues from now on, or removes them all.</summary>
    public void Want(bool on)
    {
        IsWanted = on;
        if (!on) Clear();
    }

    /// <summary>Takes what changed. Values that cannot be read are left out.</summary>
    /// <param name="isFirst">Whether this replaces what was there.</param>
    /// <param name="named">Five values for each new or renamed colleague: player, label, activity, x, y.</param>
    /// <param name="moved">Three values for each that moved: player, x, y.</param>
    /// <param name="gone">The players who are gone.</param>
    public void Update(object? isFirst, IList<object>? named, IList<object>? moved, IList<object>? gone)
    {
        if (!IsWanted) return;
        if (EventArgumentReader.Flag(isFirst)) Clear();
        for (var at = 0; gone != null && at < gone.Count; at++) Remove(EventArgumentReader.Call(gone[at]));
        for (var at = 0; named != null && at + NamedValues <= named.Count; at += NamedValues)
            Show(EventArgumentReader.Call(named[at]), EventArgumentReader.Text(named[at + 1], LongestLabel), named[at + 2], named[at + 3], named[at + 4]);
        for (var at = 0; moved != null && at + MovedValues <= moved.Count; at += MovedValues)
            Move(EventArgumentReader.Call(moved[at]), moved[at + 1], moved[at + 2]);
    }

    private void Show(int player, string label, object? activity, object? x, object? y)
    {
        CallPlace place;
        double does;
        if (player == 0 || !CallPlace.TryRead(x, y, 0, 0, out place) || !EventArgumentReader.TryNumber(activity, out does)) return;
        int point;
        if (_points.TryGetValue(player, out point)) _map.Move(point, place);
        else if (_points.Count >= Most) return;
        else _points[player] = point = _map.AddPoint(place);
        var isPanic = does <= Panic;
        _map.Colour(point, isPanic ? PanicColour : does > 0 ? BusyColour : FreeColour);
        _map.Scale(point, isPanic ? PanicScale : UsualScale);
        _map.OnlyNear(point, !isPanic);
        _map.Name(point, label);
    }

    private void Move(int player, object? x, object? y)
    {
        CallPlace place;
        int point;
        if (_points.TryGetValue(player, out point) && CallPlace.TryRead(x, y, 0, 0, out place)) _map.Move(point, place);
    }

    private void Remove(int player)
    {
        int point;
        if (!_points.TryGetValue(player, out point)) return;
        _map.Remove(point);
        _points.Remove(player);
    }

    private void Clear()
    {
        foreach (var point in _points.Values) _map.Remove(point);
        _points.Clear();
    }
}
