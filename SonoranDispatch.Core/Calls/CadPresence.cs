namespace SonoranDispatch.Calls;

/// <summary>What is known of a call's being in the CAD.</summary>
public enum CadPresence
{
    /// <summary>Certainly not there.</summary>
    None,

    /// <summary>It was sent and the outcome is unknown: it has to be looked up before it may be sent again. What is known is what was sent.</summary>
    Unknown,

    /// <summary>There, with a number.</summary>
    Present,
}
