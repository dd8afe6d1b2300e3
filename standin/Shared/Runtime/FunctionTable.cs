using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>The functions that a resource passed out, by number.</summary>
internal sealed class FunctionTable(ScriptRuntime runtime)
{
    private readonly Dictionary<int, Delegate> _functions = [];
    private int _next;

    internal int Add(Delegate function)
    {
        _functions[_next] = function;
        return _next++;
    }

    /// <summary>
    /// Calls a function. A task is returned as a table with a function that takes the listener. A task that faults, or has no value, never completes
    /// for the listener (citizenfx clrcore/FunctionReference.cs).
    /// </summary>
    internal byte[]? Call(int reference, byte[] arguments)
    {
        if (!_functions.TryGetValue(reference, out var function))
        {
            runtime.Host.Print("No such reference for " + reference.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".\n");
            return [0xC0];
        }

        var result = function.DynamicInvoke(Arguments.For(function.Method, WireReader.UnpackArguments(arguments, runtime), ""));
        if (result is Task task) result = new Dictionary<string, object> { ["__cfx_async_retval"] = new Action<CallbackDelegate>(listener => runtime.WhenDone(task, listener)) };
        return runtime.Pack([result!]);
    }
}
