using StandIn.Host.Commands;

namespace StandIn.Host.Resources;

/// <summary>
/// The state of the thread while script code runs: this resource's runtime is current, there is no synchronization context (an await does not return
/// to the thread by itself), and the culture is the one of the entry point. A struct, so entering allocates nothing.
/// </summary>
internal readonly struct ScriptEntry : IDisposable
{
    private readonly RuntimeScope _scope;
    private readonly Cultures _culture;
    private readonly SynchronizationContext? _context;
    private readonly ResourceRuntime _resource;
    private readonly ResourceRuntime? _outer;

    internal ScriptEntry(ResourceRuntime resource, Cultures culture)
    {
        resource.Realm.Server.MustBeMainThread();
        _resource = resource;
        _culture = culture;
        _outer = resource.Realm.Running;
        resource.Realm.Running = resource;
        _context = SynchronizationContext.Current;
        if (_context is not null) SynchronizationContext.SetSynchronizationContext(null);
        _scope = resource.Runtime.Enter();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _scope.Dispose();
        if (_context is not null) SynchronizationContext.SetSynchronizationContext(_context);
        _resource.Realm.Running = _outer;
        _culture.Dispose();
    }
}
