namespace SonoranDispatch.Calls;

/// <summary>The state of a call.</summary>
public enum CallState
{
    /// <summary>Recorded here, but not yet in the CAD.</summary>
    Accepted,

    /// <summary>In the CAD, with a number.</summary>
    Open,

    /// <summary>Closed here, and in the CAD as soon as it can be told.</summary>
    Closed,

    /// <summary>The CAD will never accept the call as it is. It is parked with the reason.</summary>
    Refused,
}
