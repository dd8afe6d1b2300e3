namespace SonoranDispatch.Client;

/// <summary>The map marks of one call.</summary>
internal sealed class CallBlip
{
    public CallBlip(int call, int bornAt)
    {
        Call = call;
        BornAt = bornAt;
    }

    /// <summary>The call's number.</summary>
    public int Call { get; }

    /// <summary>When this client first received the call, on the game's timer in milliseconds.</summary>
    public int BornAt { get; }

    /// <summary>The call's place.</summary>
    public CallPlace Place { get; set; }

    /// <summary>0 for a panic, else the priority.</summary>
    public int Urgency { get; set; }

    /// <summary>True while the call is on the map.</summary>
    public bool IsDrawn => Point != 0;

    /// <summary>The game's handle of the point with the label; 0 if the call is not on the map.</summary>
    public int Point { get; set; }

    /// <summary>The game's handle of the circle of an approximate place; 0 if the place is exact.</summary>
    public int Circle { get; set; }

    /// <summary>The point's current opacity.</summary>
    public int Alpha { get; set; }

    /// <summary>True while the route leads to this call.</summary>
    public bool IsRouted { get; set; }

    /// <summary>True if the call may have a card: it was announced since there was last no card on screen.</summary>
    public bool MayBeOnCard { get; set; }

    /// <summary>The distance last sent to the page, in metres; -1 if none was sent.</summary>
    public int MetresTold { get; set; } = -1;

    /// <summary>The direction last sent to the page, in degrees clockwise from straight ahead.</summary>
    public int BearingTold { get; set; }
}
