namespace SonoranDispatch.Configuration;

/// <summary>Which version of the CAD's API is spoken.</summary>
public enum CadDialect
{
    /// <summary>Both where both answer.</summary>
    Auto,

    /// <summary>Version 1 alone.</summary>
    V1,

    /// <summary>Version 2 alone.</summary>
    V2,
}
