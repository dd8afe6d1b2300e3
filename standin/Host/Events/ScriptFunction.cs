using StandIn.Host.Resources;

namespace StandIn.Host.Events;

/// <summary>A function a script gave away, as the host and tests see it.</summary>
public sealed class ScriptFunction
{
    private readonly Realm _realm;

    internal ScriptFunction(Realm realm, string canonical)
    {
        _realm = realm;
        Canonical = canonical;
    }

    /// <summary>Its name in the whole realm.</summary>
    public string Canonical { get; }

    /// <summary>Calls it; the answer is its one value, or null where it threw.</summary>
    public object? Invoke(params object?[] arguments) => _realm.CallFunction(Canonical, arguments);
}
