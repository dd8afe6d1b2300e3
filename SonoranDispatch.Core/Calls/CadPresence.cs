namespace SonoranDispatch.Calls;

/// <summary>Whether a call is known to be in the CAD.</summary>
public enum CadPresence
{
    /// <summary>The call is certainly not in the CAD.</summary>
    None,

    /// <summary>
    /// The call was sent and the outcome is unknown. It must be looked up before it may be sent again. The known state is what was sent.
    /// </summary>
    Unknown,

    /// <summary>The call is in the CAD and has a number there.</summary>
    Present,
}
