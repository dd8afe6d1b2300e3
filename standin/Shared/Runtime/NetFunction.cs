namespace StandIn.Runtime;

/// <summary>A function on the other side of the network, as a script sees it.</summary>
internal sealed class NetFunction(ScriptRuntime owner, string source, string canonical)
{
    internal string Canonical => canonical;

    internal Task<object?> Call(object[] arguments)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.TriggerClientEvent);
        var answer = new TaskCompletionSource<object?>();
        runtime.Host.CallRemote(source, canonical, runtime.Pack(arguments), owner.ExpectAnswer(answer));
        return answer.Task;
    }
}
