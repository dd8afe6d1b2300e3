namespace StandIn;

/// <summary>What one resource's runtime needs from the host. Members may only be called on the main thread unless stated otherwise.</summary>
public interface IScriptHost
{
    /// <summary>The resource that this runtime belongs to. Any thread.</summary>
    string ResourceName { get; }

    /// <summary>Milliseconds of the game clock, which delays use. Any thread.</summary>
    long Milliseconds { get; }

    /// <summary>Measures the cost of script code. Any thread.</summary>
    IScriptMeter Meter { get; }

    /// <summary>Calls a native.</summary>
    /// <param name="hash">The native's hash.</param>
    /// <param name="arguments">Strings, numbers, booleans, <see cref="VectorValue"/>, <see cref="NativeOutput"/>, byte arrays (msgpack). Functions
    /// are passed as their canonical reference.</param>
    /// <returns>A string, number, boolean, <see cref="VectorValue"/>, byte array (msgpack) or null.</returns>
    object? CallNative(ulong hash, object?[] arguments);

    /// <summary>Returns the name under which the whole server knows a function of this resource ("resource:instance:number").</summary>
    string CanonicalReference(int reference);

    /// <summary>Calls a function of any resource on this side.</summary>
    /// <returns>A msgpack array with the result, or null if the function threw or no longer exists.</returns>
    byte[]? CallReference(string canonical, byte[] arguments);

    /// <summary>
    /// Calls a function on the other side of the network. The result arrives through <see cref="IScriptRuntime.CompleteRemoteCall"/> in a later tick.
    /// </summary>
    void CallRemote(string source, string canonical, byte[] arguments, int call);

    /// <summary>Writes to the console. Any thread: like the real one, it only queues the text.</summary>
    void Print(string text);

    /// <summary>Counts and prints an exception that left a script.</summary>
    void ScriptError(string where, Exception error);

    /// <summary>Counts a handler that the runtime removed because it threw.</summary>
    void HandlerRemoved(string eventName, Exception error);

    /// <summary>Counts a native that was called off the main thread. Any thread.</summary>
    void OffThreadNative(ulong hash);
}
