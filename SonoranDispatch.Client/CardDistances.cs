using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>Tracks how far this player is from the calls on their screen. Only the client knows this at all times.</summary>
internal sealed class CardDistances
{
    private const double WorthTelling = 0.01;

    private readonly Natives _natives;
    private readonly CallBlips _blips;
    private readonly PageMessages _page;

    public CardDistances(Natives natives, CallBlips blips, PageMessages page)
    {
        _natives = natives;
        _blips = blips;
        _page = page;
    }

    /// <summary>Call this when no card is on screen any more.</summary>
    public void ForgetCards()
    {
        foreach (var blip in _blips.All) blip.MayBeOnCard = false;
    }

    /// <summary>Call this when the page no longer knows any distance.</summary>
    public void ForgetTold()
    {
        foreach (var blip in _blips.All) blip.MetresTold = -1;
    }

    /// <summary>Sends the page the distances, of calls on cards or of all calls on the map, that changed by 1 % or more since they were last sent.</summary>
    public void TellPage(bool ofAllCalls)
    {
        if (_blips.Count == 0) return;
        var me = _natives.MyPosition();
        foreach (var blip in _blips.All)
        {
            if (!blip.MayBeOnCard && !(ofAllCalls && blip.IsDrawn)) continue;
            var metres = (int)Math.Round(blip.Place.MetresFrom(me));
            if (blip.MetresTold >= 0 && (metres == blip.MetresTold || Math.Abs(metres - blip.MetresTold) < blip.MetresTold * WorthTelling)) continue;
            blip.MetresTold = metres;
            _page.Distance(blip.Call, metres);
        }
    }
}
