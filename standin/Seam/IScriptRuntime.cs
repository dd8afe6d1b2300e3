using System.Reflection;

namespace StandIn;

/// <summary>
/// One resource's scripts on one side, as the host drives them. The host sets the thread's current runtime by calling <see cref="Enter"/>.
/// </summary>
public interface IScriptRuntime : IDisposable
{
    /// <summary>The number of tick handlers attached now, in all scripts of the resource.</summary>
    int TickHandlers { get; }

    /// <summary>Makes this the current runtime of the calling thread. Disposing the result restores the previous one.</summary>
    RuntimeScope Enter();

    /// <summary>Instantiates every script class of an assembly. A constructor that throws is only logged.</summary>
    void Load(Assembly assembly);

    /// <summary>Adds an existing script object. It must derive from this side's BaseScript.</summary>
    void Add(object script);

    /// <summary>Instantiates a script class that is already loaded.</summary>
    void Instantiate(Type script);

    /// <summary>Runs due delays, then the tick handlers whose last task has completed, then queued tasks.</summary>
    void Tick();

    /// <summary>Passes an event to every script.</summary>
    /// <param name="name">The event's name, as it was triggered.</param>
    /// <param name="payload">The arguments, as a msgpack array.</param>
    /// <param name="source">"" for a local event, "net:7" for one from client 7, "nui" for one from the page.</param>
    void TriggerEvent(string name, byte[] payload, string source);

    /// <summary>Calls a function that this resource passed out.</summary>
    /// <returns>A msgpack array with the single result, or null if the function threw.</returns>
    byte[]? CallRef(int reference, byte[] arguments);

    /// <summary>Sets the result of a call to a function on the other side of the network.</summary>
    void CompleteRemoteCall(int call, byte[]? result);

    /// <summary>Closes the runtime. Everything its scripts still try to do is rejected.</summary>
    new void Dispose();
}
