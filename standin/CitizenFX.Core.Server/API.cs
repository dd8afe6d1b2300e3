using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>The natives that a script calls by name: the most common ones and those that take an object as argument.</summary>
public static class API
{
    /// <summary>Starts an HTTP request. Limits and error behaviour are those of the host's HttpRequestGateway.</summary>
    /// <param name="requestData">A map with the keys method, url, data, headers and followLocation.</param>
    /// <returns>The token that __cfx_internal:httpResponse returns later, or -1.</returns>
    public static int PerformHttpRequestInternalEx(object requestData)
    {
        var hash = NativeHashes.Of("PERFORM_HTTP_REQUEST_INTERNAL_EX");
        var runtime = RuntimeSlot.RequireForNative(hash);
        return NativeValues.Lift<int>(runtime.Host.CallNative(hash, [StandIn.Wire.WireWriter.Pack(requestData, runtime, signed: true)]));
    }

    /// <summary>Registers a command.</summary>
    public static void RegisterCommand(string commandName, InputArgument handler, bool restricted) =>
        Function.Call((Hash)NativeHashes.Of("REGISTER_COMMAND"), commandName, handler, restricted);

    /// <summary>Returns the name of the resource that is currently running.</summary>
    public static string GetCurrentResourceName() => Function.Call<string>((Hash)NativeHashes.Of("GET_CURRENT_RESOURCE_NAME"));

    /// <summary>Returns the milliseconds since the server started.</summary>
    public static long GetGameTimer() => Function.Call<long>((Hash)NativeHashes.Of("GET_GAME_TIMER"));

    /// <summary>Returns the value of a convar.</summary>
    public static string GetConvar(string varName, string default_) => Function.Call<string>((Hash)NativeHashes.Of("GET_CONVAR"), varName, default_);

    /// <summary>Returns every registered command: a list of tables with name and resource.</summary>
    public static dynamic GetRegisteredCommands() => Function.Call<object>((Hash)NativeHashes.Of("GET_REGISTERED_COMMANDS"));
}
