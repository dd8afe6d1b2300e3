using System;
using System.Collections.Generic;
using System.Globalization;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>
/// The places of all calls, and the marks of up to 200 of them on this player's map. Only this class creates map marks: a point with the call's
/// number, and a circle around it if the place is approximate. Marks fade with age, move with their call, and are removed with it. Where there are
/// more calls than marks, a new call takes the mark of the least urgent and farthest, and the place of a mark that is removed goes to the best of the rest.
/// </summary>
internal sealed class CallBlips
{
    private const int MostDrawn = 200;
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
    private int _drawn;

    public CallBlips(Natives natives)
    {
        _natives = natives;
    }

    /// <summary>The number of calls with a place.</summary>
    public int Count => _marks.Count;

    /// <summary>Increases whenever a mark is added, moved or removed.</summary>
    public int Changes { get; private set; }

    /// <summary>The calls with a place, whether on the map or not.</summary>
    public Dictionary<int, CallBlip>.ValueCollection All => _marks.Values;

    /// <summary>Finds a call, or null if it has no place.</summary>
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
        else if (blip.IsDrawn && blip.Urgency == urgency && blip.Place.Radius.Equals(place.Radius)) return Moved(blip, place);
        else Erase(blip);

        blip.Place = place;
        blip.Urgency = urgency;
        blip.MetresTold = -1;
        if (_drawn < MostDrawn) Draw(blip);
        else DrawIfBetter(blip);
        return blip;
    }

    /// <summary>Adds a call of a page of the state, unless it is known already. It is less urgent than the marks there are, so it gets one only while any is left.</summary>
    public void Add(int call, int urgency, CallPlace place)
    {
        if (Find(call) != null) return;
        var blip = new CallBlip(call, _natives.Milliseconds) { Place = place, Urgency = urgency };
        _marks[call] = blip;
        if (_drawn < MostDrawn) Draw(blip);
    }

    /// <summary>Removes a call and its mark.</summary>
    public void Remove(int call)
    {
        var blip = Find(call);
        if (blip == null) return;
        Erase(blip);
        _marks.Remove(call);
        if (_drawn == MostDrawn - 1 && _marks.Count > _drawn) DrawBest();
    }

    /// <summary>Removes every call except the given ones.</summary>
    public void KeepOnly(ICollection<int> calls)
    {
        foreach (var blip in new List<CallBlip>(_marks.Values))
        {
            if (calls.Contains(blip.Call)) continue;
            Erase(blip);
            _marks.Remove(blip.Call);
        }
    }

    /// <summary>Shows or hides the route to a call. A call with a route is on the map.</summary>
    public void SetRoute(CallBlip blip, bool on)
    {
        blip.IsRouted = on;
        if (blip.IsDrawn)
        {
            _map.Route(blip.Point, on, Colours[blip.Urgency]);
        }
        else if (on)
        {
            Erase(WorstDrawn(_natives.MyPosition()));
            Draw(blip);
        }
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
            if (!blip.IsDrawn) continue;
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
        foreach (var blip in _marks.Values)
            if (blip.IsDrawn) SetAlpha(blip, Alphas[StepAt(unchecked(now - blip.BornAt))]);
    }

    private CallBlip Moved(CallBlip blip, CallPlace place)
    {
        if (blip.Place.Equals(place)) return blip;
        Changes++;
        blip.Place = place;
        _map.Move(blip.Point, place);
        if (blip.Circle != 0) _map.Move(blip.Circle, place);
        return blip;
    }

    private void DrawIfBetter(CallBlip blip)
    {
        var me = _natives.MyPosition();
        var worst = WorstDrawn(me);
        if (worst == null || !IsBefore(blip, worst, me)) return;
        Erase(worst);
        Draw(blip);
    }

    private void DrawBest()
    {
        var me = _natives.MyPosition();
        CallBlip? best = null;
        foreach (var blip in _marks.Values)
            if (!blip.IsDrawn && (best == null || IsBefore(blip, best, me))) best = blip;

        if (best != null) Draw(best);
    }

    private CallBlip? WorstDrawn(Vector3 me)
    {
        CallBlip? worst = null;
        foreach (var blip in _marks.Values)
            if (blip.IsDrawn && (worst == null || IsBefore(worst, blip, me))) worst = blip;

        return worst;
    }

    // The order of the state: calls with a route first, then panics and by priority, then the nearest.
    private static bool IsBefore(CallBlip a, CallBlip b, Vector3 me)
    {
        if (a.IsRouted != b.IsRouted) return a.IsRouted;
        return a.Urgency == b.Urgency ? a.Place.MetresFrom(me) < b.Place.MetresFrom(me) : a.Urgency < b.Urgency;
    }

    private void Draw(CallBlip blip)
    {
        _drawn++;
        Changes++;
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

    private void Erase(CallBlip? blip)
    {
        if (blip == null || !blip.IsDrawn) return;
        _drawn--;
        Changes++;
        if (blip.IsRouted) _map.Route(blip.Point, false, 0);
        _map.Remove(blip.Point);
        blip.Point = 0;
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
