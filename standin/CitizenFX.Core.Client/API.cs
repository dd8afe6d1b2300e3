using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>The natives that the client script calls by name.</summary>
public static class API
{
    /// <summary>Registers a command.</summary>
    public static void RegisterCommand(string commandName, InputArgument handler, bool restricted) =>
        Function.Call((Hash)NativeHashes.Of("REGISTER_COMMAND"), commandName, handler, restricted);

    /// <summary>Returns the name of the resource that is currently running.</summary>
    public static string GetCurrentResourceName() => Function.Call<string>((Hash)NativeHashes.Of("GET_CURRENT_RESOURCE_NAME"));
}
