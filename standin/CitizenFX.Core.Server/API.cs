using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>The few natives a script calls by name: those whose argument is an object, and the most common.</summary>
public static class API
{
    /// <summary>Starts a web request; see the host's http gate for what it promises.</summary>
    /// <param name="requestData">A map: method, url, data, headers, followLocation.</param>
    /// <returns>A token that comes back in __cfx_internal:httpResponse, or -1.</returns>
    public static int PerformHttpRequestInternalEx(object requestData)
    {
        var hash = NativeHashes.Of("PERFORM_HTTP_REQUEST_INTERNAL_EX");
        var runtime = RuntimeSlot.RequireForNative(hash);
        return NativeValues.Lift<int>(runtime.Host.CallNative(hash, [StandIn.Wire.WireWriter.Pack(requestData, runtime, signed: true)]));
    }

    /// <summary>Registers a command.</summary>
    public static void RegisterCommand(string commandName, InputArgument handler, bool restricted) =>
        Function.Call((Hash)NativeHashes.Of("REGISTER_COMMAND"), commandName, handler, restricted);

    /// <summary>The resource that runs now.</summary>
    public static string GetCurrentResourceName() => Function.Call<string>((Hash)NativeHashes.Of("GET_CURRENT_RESOURCE_NAME"));

    /// <summary>Milliseconds since the server started.</summary>
    public static long GetGameTimer() => Function.Call<long>((Hash)NativeHashes.Of("GET_GAME_TIMER"));

    /// <summary>A convar's value.</summary>
    public static string GetConvar(string varName, string default_) => Function.Call<string>((Hash)NativeHashes.Of("GET_CONVAR"), varName, default_);

    /// <summary>Every command that is registered: a list of tables with name and resource.</summary>
    public static dynamic GetRegisteredCommands() => Function.Call<object>((Hash)NativeHashes.Of("GET_REGISTERED_COMMANDS"));
}
