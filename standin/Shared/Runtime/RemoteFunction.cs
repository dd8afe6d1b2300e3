using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>A function of another resource on this side, as a script sees it.</summary>
internal sealed class RemoteFunction(string canonical)
{
    internal string Canonical => canonical;

    internal object? Call(object[] arguments)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.Of("INVOKE_FUNCTION_REFERENCE"));
        var answer = runtime.Host.CallReference(canonical, runtime.Pack(arguments));
        if (answer is null) return null;
        if (WireReader.Unpack(answer, runtime) is not List<object?> { Count: > 0 } list) return null;
        return list[0] is IDictionary<string, object?> map && map.TryGetValue("__cfx_async_retval", out var later) && later is CallbackDelegate subscribe
            ? Await(subscribe)
            : list[0];
    }

    private static Task<object?> Await(CallbackDelegate subscribe)
    {
        var answer = new TaskCompletionSource<object?>();
        subscribe(new Action<object?, object?>((result, error) =>
        {
            if (error is not null and not false) answer.SetException(new InvalidOperationException(error.ToString()));
            else answer.SetResult(((IList<object?>)result!)[0]);
        }));
        return answer.Task;
    }
}
