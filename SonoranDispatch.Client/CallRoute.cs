namespace SonoranDispatch.Client;

/// <summary>The route to a call on the map. There is at most one; it ends on arrival, or when its call is removed.</summary>
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

    /// <summary>True while a route is shown.</summary>
    public bool IsSet => _call != 0;

    /// <summary>
    /// Shows the route to a call, replacing any other. No route is shown to a call without a place, or to one the player has reached.
    /// </summary>
    public void Set(int call)
    {
        var blip = _blips.Find(call);
        if (blip == null || call == _call || IsAt(blip)) return;
        Clear();
        _call = call;
        _blips.SetRoute(blip, true);
    }

    /// <summary>Ends the route if it leads to this call.</summary>
    public void Clear(int call)
    {
        if (call == _call) Clear();
    }

    /// <summary>Shows the route to a call, or ends it if it is shown.</summary>
    public void Toggle(int call)
    {
        if (IsSet && call == _call) Clear();
        else Set(call);
    }

    /// <summary>Ends the route on arrival, or if its call no longer has a mark. Called every second while a route is shown.</summary>
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
