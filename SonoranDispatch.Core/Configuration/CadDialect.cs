using SonoranDispatch.Cad;

namespace SonoranDispatch.Configuration;

/// <summary>Which version of the CAD's API the owner wants. See <see cref="DialectRouter"/> for what follows from each.</summary>
public enum CadDialect
{
    /// <summary>Ask the CAD which versions answer, and use each for what it does best. The default.</summary>
    Auto,

    /// <summary>Version 1 only.</summary>
    V1,

    /// <summary>Version 2 only.</summary>
    V2,
}
