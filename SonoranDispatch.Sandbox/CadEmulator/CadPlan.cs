namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>The plan of a community. The numbers are those that GET_VERSION answers; a higher plan includes the lower ones.</summary>
public enum CadPlan
{
    /// <summary>Free.</summary>
    Free = 0,

    /// <summary>Starter.</summary>
    Starter = 1,

    /// <summary>Standard.</summary>
    Standard = 2,

    /// <summary>Plus.</summary>
    Plus = 3,

    /// <summary>Pro.</summary>
    Pro = 4,

    /// <summary>One, the bundle of all products.</summary>
    One = 6,
}
