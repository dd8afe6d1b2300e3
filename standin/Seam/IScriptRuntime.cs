using System.Reflection;

namespace StandIn;

/// <summary>One resource's scripts on one side, as the host drives them. The host pushes and pops the thread's current runtime by calling <see cref="Enter"/>.</summary>
public interface IScriptRuntime : IDisposable
{
    /// <summary>Tick handlers attached now, over all scripts of the resource.</summary>
    int TickHandlers { get; }

    /// <summary>Makes this the current runtime of the calling thread; disposing the answer brings back the one before.</summary>
    RuntimeScope Enter();

    /// <summary>Instantiates every script class of an assembly. A constructor that throws is only logged.</summary>
    void Load(Assembly assembly);

    /// <summary>Adds a script that already stands (it must derive from this side's BaseScript).</summary>
    void Add(object script);

    /// <summary>Instantiates a script class that is already loaded.</summary>
    void Instantiate(Type script);

    /// <summary>Runs due delays, then tick handlers whose last task has completed, then queued tasks.</summary>
    void Tick();

    /// <summary>Hands an event to every script.</summary>
    /// <param name="name">The event's name, as it was triggered.</param>
    /// <param name="payload">Its arguments, a msgpack array.</param>
    /// <param name="source">"" for a local event, "net:7" for one from client 7, "nui" for one from the page.</param>
    void TriggerEvent(string name, byte[] payload, string source);

    /// <summary>Calls a function this resource gave away.</summary>
    /// <returns>A msgpack array with the one result, or null where it threw.</returns>
    byte[]? CallRef(int reference, byte[] arguments);

    /// <summary>Sets the answer of a function that lives on the other side of the network.</summary>
    void CompleteRemoteCall(int call, byte[]? result);

    /// <summary>Closes the runtime: everything its scripts still try is refused.</summary>
    new void Dispose();
}
