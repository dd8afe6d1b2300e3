using System;
using System.Collections.Generic;
using System.Globalization;

namespace SonoranDispatch.Client;

/// <summary>
/// The calls on this player's map. Only this class creates map marks: a point with the call's number, and a circle around it if the place
/// is approximate. Marks fade with age, move with their call, and are removed with it.
/// </summary>
internal sealed class CallBlips
{
    private const int MinuteMilliseconds = 60000;
    private const float UsualScale = 0.9f;
    private const float PanicScale = 1.2f;
    private const float LabelScale = 0.6f;

    // The game's colour numbers: red for a panic; orange, yellow and blue for priorities 1 to 3.
    private static readonly int[] Colours = { 1, 17, 5, 3 };

    // The opacity of a mark, and the ages in minutes from which each value applies.
    private static readonly int[] Alphas = { 255, 200, 150, 100 };
    private static readonly int[] FromMinutes = { 0, 5, 15, 30 };

    private readonly MapNatives _map = new MapNatives();
    private readonly Natives _natives;
    private readonly Dictionary<int, CallBlip> _marks = new Dictionary<int, CallBlip>();

    public CallBlips(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>The number of calls on the map.</summary>
    public int Count => _marks.Count;

    /// <summary>The calls on the map.</summary>
    public Dictionary<int, CallBlip>.ValueCollection All => _marks.Values;

    /// <summary>Finds the mark of a call, or null.</summary>
    public CallBlip? Find(int call)
    {
        CallBlip blip;
        return _marks.TryGetValue(call, out blip) ? blip : null;
    }

    /// <summary>Marks a call, or moves its mark to a new place or urgency. The age is kept.</summary>
    public CallBlip Put(int call, int urgency, CallPlace place)
    {
        var blip = Find(call);
        if (blip == null) _marks[call] = blip = new CallBlip(call, _natives.Milliseconds);
        else if (blip.Urgency == urgency && blip.Place.Radius.Equals(place.Radius)) return Moved(blip, place);
        else Erase(blip);

        blip.Place = place;
        blip.Urgency = urgency;
        blip.MetresTold = -1;
        Draw(blip);
        return blip;
    }

    /// <summary>Removes a call's mark.</summary>
    public void Remove(int call)
    {
        var blip = Find(call);
        if (blip == null) return;
        Erase(blip);
        _marks.Remove(call);
    }

    /// <summary>Removes every mark except those of the given calls.</summary>
    public void KeepOnly(ICollection<int> calls)
    {
        foreach (var call in new List<int>(_marks.Keys))
            if (!calls.Contains(call)) Remove(call);
    }

    /// <summary>Shows or hides the route to a call.</summary>
    public void SetRoute(CallBlip blip, bool on)
    {
        blip.IsRouted = on;
        _map.Route(blip.Point, on, Colours[blip.Urgency]);
    }

    /// <summary>
    /// Milliseconds after which to call <see cref="Fade"/> again: at least one minute, and at most the age of the first step, which a mark
    /// created in the meantime cannot reach sooner. 0 if no mark will fade any further.
    /// </summary>
    public int FadesIn()
    {
        var soonest = 0;
        var now = _natives.Milliseconds;
        foreach (var blip in _marks.Values)
        {
            var age = unchecked(now - blip.BornAt);
            var step = StepAt(age) + 1;
            if (step == FromMinutes.Length) continue;
            var left = (FromMinutes[step] * MinuteMilliseconds) - age;
            if (soonest == 0 || left < soonest) soonest = left;
        }

        return soonest == 0 ? 0 : Math.Max(MinuteMilliseconds, Math.Min(FromMinutes[1] * MinuteMilliseconds, soonest));
    }

    /// <summary>Fades old marks.</summary>
    public void Fade()
    {
        var now = _natives.Milliseconds;
        foreach (var blip in _marks.Values) SetAlpha(blip, Alphas[StepAt(unchecked(now - blip.BornAt))]);
    }

    private CallBlip Moved(CallBlip blip, CallPlace place)
    {
        if (blip.Place.Equals(place)) return blip;
        blip.Place = place;
        _map.Move(blip.Point, place);
        if (blip.Circle != 0) _map.Move(blip.Circle, place);
        return blip;
    }

    private void Draw(CallBlip blip)
    {
        var colour = Colours[blip.Urgency];
        if (!blip.Place.IsExact)
        {
            blip.Circle = _map.AddCircle(blip.Place);
            _map.Colour(blip.Circle, colour);
        }

        blip.Point = _map.AddPoint(blip.Place);
        _map.Colour(blip.Point, colour);
        _map.Scale(blip.Point, blip.Circle != 0 ? LabelScale : blip.Urgency == 0 ? PanicScale : UsualScale);
        _map.OnlyNear(blip.Point, blip.Urgency != 0);
        _map.Name(blip.Point, "#" + blip.Call.ToString(CultureInfo.InvariantCulture));
        blip.Alpha = 0;
        SetAlpha(blip, Alphas[StepAt(unchecked(_natives.Milliseconds - blip.BornAt))]);
        if (blip.IsRouted) _map.Route(blip.Point, true, colour);
    }

    private void Erase(CallBlip blip)
    {
        if (blip.IsRouted) _map.Route(blip.Point, false, 0);
        _map.Remove(blip.Point);
        if (blip.Circle != 0) _map.Remove(blip.Circle);
        blip.Circle = 0;
    }

    private void SetAlpha(CallBlip blip, int alpha)
    {
        if (blip.Alpha == alpha) return;
        blip.Alpha = alpha;
        _map.Alpha(blip.Point, alpha);

        // The map under a circle must stay readable.
        if (blip.Circle != 0) _map.Alpha(blip.Circle, alpha / 3);
    }

    private static int StepAt(int ageMilliseconds)
    {
        var step = FromMinutes.Length - 1;
        while (step > 0 && ageMilliseconds < FromMinutes[step] * MinuteMilliseconds) step--;
        return step;
    }
}
