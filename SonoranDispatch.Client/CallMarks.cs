using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>
/// The calls on this player's map, and the only owner of marks there: a point with the call's number, and a circle round it where the place
/// is approximate. They fade with age, move with their call, and go with it.
/// </summary>
internal sealed class CallMarks
{
    private const int MinuteMilliseconds = 60000;
    private const float UsualScale = 0.9f;
    private const float PanicScale = 1.2f;
    private const float LabelScale = 0.6f;

    // The game's colours: red for a panic, orange, yellow, blue for priorities 1 to 3.
    private static readonly int[] Colours = { 1, 17, 5, 3 };

    // How solid a mark is, and from what age in minutes.
    private static readonly int[] Alphas = { 255, 200, 150, 100 };
    private static readonly int[] FromMinutes = { 0, 5, 15, 30 };

    private readonly MapNatives _map = new MapNatives();
    private readonly Natives _natives;
    private readonly Dictionary<int, CallMark> _marks = new Dictionary<int, CallMark>();

    public CallMarks(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>How many calls are on the map.</summary>
    public int Count => _marks.Count;

    /// <summary>The calls on the map.</summary>
    public Dictionary<int, CallMark>.ValueCollection All => _marks.Values;

    /// <summary>The mark of a call, or null.</summary>
    public CallMark? Find(int call)
    {
        CallMark mark;
        return _marks.TryGetValue(call, out mark) ? mark : null;
    }

    /// <summary>Marks a call, or brings its mark to a new place or urgency. The age stays.</summary>
    public CallMark Put(int call, int urgency, Place place)
    {
        var mark = Find(call);
        if (mark == null) _marks[call] = mark = new CallMark(call, _natives.Milliseconds);
        else if (mark.Urgency == urgency && mark.Place.Radius.Equals(place.Radius)) return Moved(mark, place);
        else Erase(mark);

        mark.Place = place;
        mark.Urgency = urgency;
        mark.MetresTold = -1;
        Draw(mark);
        return mark;
    }

    /// <summary>Takes a call's mark away.</summary>
    public void Remove(int call)
    {
        var mark = Find(call);
        if (mark == null) return;
        Erase(mark);
        _marks.Remove(call);
    }

    /// <summary>Takes every mark away, save those of the calls given.</summary>
    public void KeepOnly(ICollection<int> calls)
    {
        foreach (var call in new List<int>(_marks.Keys))
            if (!calls.Contains(call)) Remove(call);
    }

    /// <summary>Draws the way to a call, or draws it no more.</summary>
    public void SetRoute(CallMark mark, bool on)
    {
        mark.IsRouted = on;
        _map.Route(mark.Point, on, Colours[mark.Urgency]);
    }

    /// <summary>
    /// Milliseconds after which to call <see cref="Fade"/> again: from one minute to the age of the first step, which a mark made meanwhile
    /// cannot reach sooner. 0 where no mark will become fainter.
    /// </summary>
    public int FadesIn()
    {
        var soonest = 0;
        var now = _natives.Milliseconds;
        foreach (var mark in _marks.Values)
        {
            var age = unchecked(now - mark.BornAt);
            var step = StepAt(age) + 1;
            if (step == FromMinutes.Length) continue;
            var left = (FromMinutes[step] * MinuteMilliseconds) - age;
            if (soonest == 0 || left < soonest) soonest = left;
        }

        return soonest == 0 ? 0 : Math.Max(MinuteMilliseconds, Math.Min(FromMinutes[1] * MinuteMilliseconds, soonest));
    }

    /// <summary>Makes old marks fainter.</summary>
    public void Fade()
    {
        var now = _natives.Milliseconds;
        foreach (var mark in _marks.Values) SetAlpha(mark, Alphas[StepAt(unchecked(now - mark.BornAt))]);
    }

    private CallMark Moved(CallMark mark, Place place)
    {
        if (mark.Place.Equals(place)) return mark;
        mark.Place = place;
        _map.Move(mark.Point, place);
        if (mark.Circle != 0) _map.Move(mark.Circle, place);
        return mark;
    }

    private void Draw(CallMark mark)
    {
        var colour = Colours[mark.Urgency];
        if (!mark.Place.IsExact)
        {
            mark.Circle = _map.AddCircle(mark.Place);
            _map.Colour(mark.Circle, colour);
        }

        mark.Point = _map.AddPoint(mark.Place);
        _map.Colour(mark.Point, colour);
        _map.Scale(mark.Point, mark.Circle != 0 ? LabelScale : mark.Urgency == 0 ? PanicScale : UsualScale);
        _map.OnlyNear(mark.Point, mark.Urgency != 0);
        _map.Name(mark.Point, "#" + mark.Call.ToString(CultureInfo.InvariantCulture));
        mark.Alpha = 0;
        SetAlpha(mark, Alphas[StepAt(unchecked(_natives.Milliseconds - mark.BornAt))]);
        if (mark.IsRouted) _map.Route(mark.Point, true, colour);
    }

    private void Erase(CallMark mark)
    {
        if (mark.IsRouted) _map.Route(mark.Point, false, 0);
        _map.Remove(mark.Point);
        if (mark.Circle != 0) _map.Remove(mark.Circle);
        mark.Circle = 0;
    }

    private void SetAlpha(CallMark mark, int alpha)
    {
        if (mark.Alpha == alpha) return;
        mark.Alpha = alpha;
        _map.Alpha(mark.Point, alpha);

        // What lies under a circle must stay readable.
        if (mark.Circle != 0) _map.Alpha(mark.Circle, alpha / 3);
    }

    private static int StepAt(int ageMilliseconds)
    {
        var step = FromMinutes.Length - 1;
        while (step > 0 && ageMilliseconds < FromMinutes[step] * MinuteMilliseconds) step--;
        return step;
    }
}
