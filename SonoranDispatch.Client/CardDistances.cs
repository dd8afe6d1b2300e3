using System;
using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>Tracks how far this player is from the calls on their screen, and in which direction they are. Only the client knows this at all times.</summary>
internal sealed class CardDistances
{
    private const double WorthTelling = 0.01;
    private const int WorthTellingDegrees = 10;

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

    /// <summary>
    /// Sends the page distances and directions: of calls on cards those that changed by 1 % or 10 degrees since they were last sent, of all other calls on
    /// the map those whose distance did.
    /// </summary>
    public void TellPage(bool ofAllCalls)
    {
        if (_blips.Count > 0) TellPage(ofAllCalls, _natives.Me());
    }

    /// <summary>The same, where the player's position is known already.</summary>
    public void TellPage(bool ofAllCalls, OfficerPosition me)
    {
        var told = new List<CallBlip>();
        foreach (var blip in _blips.All)
        {
            if (!blip.MayBeOnCard && !(ofAllCalls && blip.IsDrawn)) continue;
            var metres = (int)Math.Round(blip.Place.MetresFrom(me.Place));
            var bearing = me.BearingOf(blip.Place);
            if (!IsWorthTelling(blip, metres, bearing)) continue;
            blip.MetresTold = metres;
            blip.BearingTold = bearing;
            told.Add(blip);
        }

        if (told.Count > 0) _page.Distances(told);
    }

    private static bool IsWorthTelling(CallBlip blip, int metres, int bearing)
    {
        if (blip.MetresTold < 0) return true;
        if (metres != blip.MetresTold && Math.Abs(metres - blip.MetresTold) >= blip.MetresTold * WorthTelling) return true;
        var turn = Math.Abs(bearing - blip.BearingTold);
        return blip.MayBeOnCard && Math.Min(turn, 360 - turn) >= WorthTellingDegrees;
    }
}
