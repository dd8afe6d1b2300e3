namespace SonoranDispatch.Client;

/// <summary>The way to a call on the map. There is one at most; it ends on arrival, and when its call goes.</summary>
internal sealed class CallRoute
{
    private const double ArrivalMetres = 30;

    private readonly Natives _natives;
    private readonly CallMarks _marks;
    private int _call;

    public CallRoute(Natives natives, CallMarks marks)
    {
        _natives = natives;
        _marks = marks;
    }

    /// <summary>True while a way is drawn.</summary>
    public bool IsSet => _call != 0;

    /// <summary>Draws the way to a call, in the place of any other. A call without a place has none, nor one the player is at.</summary>
    public void Set(int call)
    {
        var mark = _marks.Find(call);
        if (mark == null || call == _call || IsAt(mark)) return;
        Clear();
        _call = call;
        _marks.SetRoute(mark, true);
    }

    /// <summary>Ends the way to a call, if it is this one.</summary>
    public void Clear(int call)
    {
        if (call == _call) Clear();
    }

    /// <summary>Draws the way to a call, or ends it where it is drawn.</summary>
    public void Toggle(int call)
    {
        if (IsSet && call == _call) Clear();
        else Set(call);
    }

    /// <summary>Ends the way on arrival, and where its call has no mark any more. Called each second while there is one.</summary>
    public void Check()
    {
        if (!IsSet) return;
        var mark = _marks.Find(_call);
        if (mark == null || IsAt(mark)) Clear();
    }

    private bool IsAt(CallMark mark) => mark.Place.MetresFrom(_natives.MyPosition()) <= ArrivalMetres;

    private void Clear()
    {
        var mark = _marks.Find(_call);
        if (mark != null && mark.IsRouted) _marks.SetRoute(mark, false);
        _call = 0;
    }
}
