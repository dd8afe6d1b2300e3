using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration;

/// <summary>The version of the CAD's API that the owner chose. <see cref="DialectRouter"/> describes the effect of each.</summary>
public enum CadDialect
{
    /// <summary>Ask the CAD which versions answer, and use each version for what it does best. The default.</summary>
    Auto,

    /// <summary>Version 1 only.</summary>
    V1,

    /// <summary>Version 2 only.</summary>
    V2,
}
