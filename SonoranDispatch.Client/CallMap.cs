using System;
using System.Collections.Generic;

namespace SonoranDispatch.Client;

/// <summary>The map in the list: the page is told where calls and this player are only while it shows the map.</summary>
internal sealed class CallMap
{
    private const int WorthTellingDegrees = 5;

    private readonly CallBlips _blips;
    private readonly PageMessages _page;
    private readonly ServerRequests _server;
    private OfficerPosition? _told;
    private int _changesTold;

    /// <param name="blips">The calls on the game's own map: the page shows the same.</param>
    /// <param name="page">The page.</param>
    /// <param name="server">The server, which sends the page where colleagues are.</param>
    public CallMap(CallBlips blips, PageMessages page, ServerRequests server)
    {
        _server = server;
        _blips = blips;
        _page = page;
    }

    /// <summary>True while the page shows the map.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The page shows the map.</summary>
    public void Open(OfficerPosition me)
    {
        _told = null;
        _changesTold = -1;
        IsOpen = true;
        TellPage(me);
        _server.Map(true);
    }

    /// <summary>The page no longer shows the map.</summary>
    public void Close()
    {
        if (!IsOpen) return;
        IsOpen = false;
        _server.Map(false);
    }

    /// <summary>Sends the page what changed: this player's own place, if they moved by a metre or turned by 5 degrees, and the places of all calls, if one of them changed.</summary>
    public void TellPage(OfficerPosition me)
    {
        if (_told == null || Moved(_told.Value, me))
        {
            _told = me;
            _page.Me(me);
        }

        if (_changesTold == _blips.Changes) return;
        _changesTold = _blips.Changes;
        var drawn = new List<CallBlip>();
        foreach (var blip in _blips.All)
            if (blip.IsDrawn) drawn.Add(blip);

        _page.Places(drawn);
    }

    private static bool Moved(OfficerPosition before, OfficerPosition now)
    {
        var turn = Math.Abs(before.Compass - now.Compass);
        return Math.Min(turn, 360 - turn) >= WorthTellingDegrees
            || Math.Abs(before.Place.X - now.Place.X) >= 1
            || Math.Abs(before.Place.Y - now.Place.Y) >= 1;
    }
}
