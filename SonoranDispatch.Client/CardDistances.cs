using System;
using CitizenFX.Core;

namespace SonoranDispatch.Client;

/// <summary>How far this player is from the calls on his screen. Only the client knows it at every moment.</summary>
internal sealed class CardDistances
{
    private const double WorthTelling = 0.01;

    private readonly Natives _natives;
    private readonly CallMarks _marks;
    private readonly PageMessages _page;

    public CardDistances(Natives natives, CallMarks marks, PageMessages page)
    {
        _natives = natives;
        _marks = marks;
        _page = page;
    }

    /// <summary>No card is up any more.</summary>
    public void ForgetCards()
    {
        foreach (var mark in _marks.All) mark.MayBeOnCard = false;
    }

    /// <summary>The page knows no distance any more.</summary>
    public void ForgetTold()
    {
        foreach (var mark in _marks.All) mark.MetresTold = -1;
    }

    /// <summary>Tells the page the distances of cards, or of all calls, that changed by a hundredth or more since it was told.</summary>
    public void TellPage(bool ofAllCalls)
    {
        if (_marks.Count == 0) return;
        var me = _natives.MyPosition();
        foreach (var mark in _marks.All)
        {
            if (!ofAllCalls && !mark.MayBeOnCard) continue;
            var metres = (int)Math.Round(mark.Place.MetresFrom(me));
            if (mark.MetresTold >= 0 && (metres == mark.MetresTold || Math.Abs(metres - mark.MetresTold) < mark.MetresTold * WorthTelling)) continue;
            mark.MetresTold = metres;
            _page.Distance(mark.Call, metres);
        }
    }
}
