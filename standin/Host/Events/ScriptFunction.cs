using StandIn.Host.Resources;

namespace StandIn.Host.Events;

/// <summary>A function that a script passed out, as the host and tests see it.</summary>
public sealed class ScriptFunction
{
    private readonly Realm _realm;

    internal ScriptFunction(Realm realm, string canonical)
    {
        _realm = realm;
        Canonical = canonical;
    }

    /// <summary>The function's name, unique in its realm.</summary>
    public string Canonical { get; }

    /// <summary>Calls the function. Returns its single result, or null if it threw.</summary>
    public object? Invoke(params object?[] arguments) => _realm.CallFunction(Canonical, arguments);
}
