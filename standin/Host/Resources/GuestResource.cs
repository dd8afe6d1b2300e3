namespace StandIn.Host.Resources;

/// <summary>
/// A resource on one side of the game whose scripts the stand-in does not run itself, such as one in Lua. What it does here counts as done by a
/// resource of its name.
/// </summary>
public sealed class GuestResource
{
    private readonly Realm _realm;
    private readonly ResourceRuntime _runtime;

    internal GuestResource(Realm realm, string name)
    {
        _realm = realm;
        _runtime = realm.Find(name) ?? new ResourceRuntime(realm, new ResourceManifest { Name = name });
    }

    /// <summary>Triggers a local event now.</summary>
    /// <returns>False if a handler cancelled it.</returns>
    public bool Trigger(string name, params object?[] arguments) => Inside(() => _realm.Trigger(name, _realm.Wire.Pack(arguments), ""));

    /// <summary>Calls an export. Throws <see cref="InvalidOperationException"/> if there is none of that name.</summary>
    public object? CallExport(string resource, string export, params object?[] arguments) => Inside(() => _realm.CallExport(resource, export, arguments));

    /// <summary>Registers a command. On the server only.</summary>
    /// <param name="name">The command's name.</param>
    /// <param name="run">Receives the player's server id (0: the console), the words after the name, and the raw line.</param>
    /// <param name="restricted">Whether it takes an ACE.</param>
    public void RegisterCommand(string name, Action<int, IReadOnlyList<string>, string> run, bool restricted) => Inside(() =>
    {
        if (_realm is not ServerRealm server) throw new InvalidOperationException("Clients' commands are not imitated.");
        server.RegisterCommand(_runtime, name, "", restricted, run);
        return true;
    });

    /// <summary>Returns whether this side has a native.</summary>
    public bool HasNative(ulong hash) => _realm.Natives.Find(hash) is not null;

    /// <summary>Calls a native. Its output parameters are arguments of type <see cref="NativeOutput"/>.</summary>
    public object? CallNative(ulong hash, params object?[] arguments) => Inside(() => _realm.CallNative(_runtime, hash, arguments));

    private T Inside<T>(Func<T> body)
    {
        _realm.Server.MustBeMainThread();
        var outer = _realm.Running;
        _realm.Running = _runtime;
        try
        {
            return body();
        }
        finally
        {
            _realm.Running = outer;
        }
    }
}
