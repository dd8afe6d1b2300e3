namespace SonoranDispatch.Calls;

/// <summary>Where a call stands.</summary>
public enum CallState
{
    /// <summary>Recorded here; the CAD does not have it yet.</summary>
    Accepted,

    /// <summary>The CAD has it, with a number.</summary>
    Open,

    /// <summary>Over, here and (as soon as it can be told) in the CAD.</summary>
    Closed,

    /// <summary>The CAD will never take it as it is; parked with its reason.</summary>
    Refused,
}
