using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>How far this player is from the calls on his screen. Only the client knows it at every moment.</summary>
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

    /// <summary>No card is up any more.</summary>
    public void ForgetCards()
    {
        foreach (var blip in _blips.All) blip.MayBeOnCard = false;
    }

    /// <summary>The page knows no distance any more.</summary>
    public void ForgetTold()
    {
        foreach (var blip in _blips.All) blip.MetresTold = -1;
    }

    /// <summary>Tells the page the distances of cards, or of all calls, that changed by a hundredth or more since it was told.</summary>
    public void TellPage(bool ofAllCalls)
    {
        if (_blips.Count == 0) return;
        var me = _natives.MyPosition();
        foreach (var blip in _blips.All)
        {
            if (!ofAllCalls && !blip.MayBeOnCard) continue;
            var metres = (int)Math.Round(blip.Place.MetresFrom(me));
            if (blip.MetresTold >= 0 && (metres == blip.MetresTold || Math.Abs(metres - blip.MetresTold) < blip.MetresTold * WorthTelling)) continue;
            blip.MetresTold = metres;
            _page.Distance(blip.Call, metres);
        }
    }
}
