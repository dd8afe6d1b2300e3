namespace SonoranDispatch.Client;

/// <summary>One call on the map.</summary>
internal sealed class CallBlip
{
    public CallBlip(int call, int bornAt)
    {
        Call = call;
        BornAt = bornAt;
    }

    /// <summary>The call.</summary>
    public int Call { get; }

    /// <summary>When this client first saw the call, by the game's milliseconds.</summary>
    public int BornAt { get; }

    /// <summary>Where it is.</summary>
    public CallPlace Place { get; set; }

    /// <summary>0 a panic, else the priority.</summary>
    public int Urgency { get; set; }

    /// <summary>The point with the label, by the game's number.</summary>
    public int Point { get; set; }

    /// <summary>The circle of an approximate place; 0 where the place is exact.</summary>
    public int Circle { get; set; }

    /// <summary>How solid the point is now.</summary>
    public int Alpha { get; set; }

    /// <summary>True while the route leads here.</summary>
    public bool IsRouted { get; set; }

    /// <summary>True where a card of it may be up: it was announced since there last was none.</summary>
    public bool MayBeOnCard { get; set; }

    /// <summary>The distance the page was last told, in metres; -1 where it was told none.</summary>
    public int MetresTold { get; set; } = -1;
}
