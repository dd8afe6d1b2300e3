using SonoranDispatch.Cad;

namespace SonoranDispatch.Units;

/// <summary>Whether a dispatcher is logged in to the CAD, as the last list of units says: the CAD's own, or the official resource's.</summary>
public sealed class DispatcherRoster
{
    /// <summary>Raised when the first dispatcher has logged in, and when the last has logged off.</summary>
    public event Action? Changed;

    /// <summary>Whether any dispatcher is logged in.</summary>
    public bool IsAnyOnline { get; private set; }

    /// <summary>Takes the list of units that are logged in now.</summary>
    public void Take(CadUnitList units)
    {
        var isAny = false;
        foreach (var unit in units.Units) isAny |= unit.IsDispatch;
        if (isAny == IsAnyOnline) return;

        IsAnyOnline = isAny;
        Changed?.Invoke();
    }
}
