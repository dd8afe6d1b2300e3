using SonoranDispatch.Cad;

namespace SonoranDispatch;

/// <summary>Passes another CAD account on to everything that sends requests.</summary>
internal static class AccountChange
{
    /// <summary>Subscribes to changes of the account.</summary>
    public static void Follow(CadClient client, CompositionRoot root) => client.Changed += () =>
    {
        root.CircuitBreaker.Use(root.Cad);
        root.Synchronizer.Use(root.Cad, client.Binding);
        root.UnitPoller.Use(root.Cad);
        root.ForeignCallChanges.Use(root.Cad);
    };
}
