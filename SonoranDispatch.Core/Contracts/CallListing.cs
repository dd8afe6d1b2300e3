namespace SonoranDispatch.Contracts;

/// <summary>The list of the CAD in which a call is created.</summary>
public enum CallListing
{
    /// <summary>The dispatch calls, which have units.</summary>
    Dispatch = 0,

    /// <summary>911 while a dispatcher is logged in to the CAD, otherwise dispatch. Decided when the call is created in the CAD.</summary>
    Auto = 1,

    /// <summary>The emergency (911) calls, which a dispatcher takes up. Settings and exports name it by its value: 911.</summary>
    Emergency = 911,
}
