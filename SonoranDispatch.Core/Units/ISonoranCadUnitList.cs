using SonoranDispatch.Cad;

namespace SonoranDispatch.Units;

/// <summary>The official resource's list of units, which costs the CAD nothing. Main thread only; never throws.</summary>
public interface ISonoranCadUnitList
{
    /// <summary>Whether that resource runs now.</summary>
    bool IsRunning { get; }

    /// <summary>The list as that resource holds it now.</summary>
    /// <returns><c>null</c> where it gives none, or nothing that can be read as one.</returns>
    CadUnitList? Read();
}
