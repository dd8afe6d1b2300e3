namespace StandIn;

/// <summary>What one resource's runtime asks of the host. Every member may only be called on the main thread, save those that say otherwise.</summary>
public interface IScriptHost
{
    /// <summary>The resource this runtime belongs to. Any thread.</summary>
    string ResourceName { get; }

    /// <summary>Milliseconds of the game clock; delays count by it. Any thread.</summary>
    long Milliseconds { get; }

    /// <summary>Measures what script code costs. Any thread.</summary>
    IScriptMeter Meter { get; }

    /// <summary>Calls a native.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="arguments">Strings, numbers, booleans, <see cref="VectorValue"/>, <see cref="NativeOutput"/>, byte arrays (msgpack); functions as their canonical reference.</param>
    /// <returns>A string, number, boolean, <see cref="VectorValue"/>, byte array (msgpack) or null.</returns>
    object? CallNative(ulong hash, object?[] arguments);

    /// <summary>The name under which the whole server knows a function of this resource ("resource:instance:number").</summary>
    string CanonicalReference(int reference);

    /// <summary>Calls a function of any resource on this side.</summary>
    /// <returns>A msgpack array with the result, or null where it threw or is gone.</returns>
    byte[]? CallReference(string canonical, byte[] arguments);

    /// <summary>Calls a function that lives on the other side of the network; the answer comes by <see cref="IScriptRuntime.CompleteRemoteCall"/> in a later tick.</summary>
    void CallRemote(string source, string canonical, byte[] arguments, int call);

    /// <summary>Writes to the console. Any thread: the real one only queues the text.</summary>
    void Print(string text);

    /// <summary>Counts and prints an error that left a script.</summary>
    void ScriptError(string where, Exception error);

    /// <summary>Counts a handler that the runtime took away because it threw.</summary>
    void HandlerRemoved(string eventName, Exception error);

    /// <summary>Counts a native that was called off the main thread. Any thread.</summary>
    void OffThreadNative(ulong hash);
}
