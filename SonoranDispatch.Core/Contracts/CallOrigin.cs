namespace SonoranDispatch.Contracts;

/// <summary>How a call reached the CAD. The values are the CAD's own ORIGIN table, the same in both API versions.</summary>
public enum CallOrigin
{
    /// <summary>CALLER: somebody called it in.</summary>
    Caller = 0,

    /// <summary>RADIO_DISPATCH.</summary>
    RadioDispatch = 1,

    /// <summary>OBSERVED: an officer saw it.</summary>
    Observed = 2,

    /// <summary>WALK_UP.</summary>
    WalkUp = 3,
}
