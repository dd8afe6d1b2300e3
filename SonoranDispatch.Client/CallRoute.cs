namespace SonoranDispatch.Client;

/// <summary>The way to a call on the map. There is one at most; it ends on arrival, and when its call goes.</summary>
internal sealed class CallRoute
{
    private const double ArrivalMetres = 30;

    private readonly Natives _natives;
    private readonly CallBlips _blips;
    private int _call;

    public CallRoute(Natives natives, CallBlips blips)
    {
        _natives = natives;
        _blips = blips;
    }

    /// <summary>True while a way is drawn.</summary>
    public bool IsSet => _call != 0;

    /// <summary>Draws the way to a call, in the place of any other. A call without a place has none, nor one the player is at.</summary>
    public void Set(int call)
    {
        var blip = _blips.Find(call);
        if (blip == null || call == _call || IsAt(blip)) return;
        Clear();
        _call = call;
        _blips.SetRoute(blip, true);
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
        var blip = _blips.Find(_call);
        if (blip == null || IsAt(blip)) Clear();
    }

    private bool IsAt(CallBlip blip) => blip.Place.MetresFrom(_natives.MyPosition()) <= ArrivalMetres;

    private void Clear()
    {
        var blip = _blips.Find(_call);
        if (blip != null && blip.IsRouted) _blips.SetRoute(blip, false);
        _call = 0;
    }
}
