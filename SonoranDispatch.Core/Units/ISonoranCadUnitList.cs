using SonoranDispatch.Cad;

namespace SonoranDispatch.Units;

/// <summary>The official resource's list of units. Reading it sends nothing to the CAD. Main thread only; never throws.</summary>
public interface ISonoranCadUnitList
{
    /// <summary>Whether the official resource is running.</summary>
    bool IsRunning { get; }

    /// <summary>Reads the official resource's current list.</summary>
    /// <returns><c>null</c> if it returns none, or nothing that can be read as one.</returns>
    CadUnitList? Read();
}
