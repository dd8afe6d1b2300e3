using StandIn.Runtime;

namespace CitizenFX.Core.Native;

/// <summary>The few natives a client script calls by name.</summary>
public static class API
{
    /// <summary>Registers a command.</summary>
    public static void RegisterCommand(string commandName, InputArgument handler, bool restricted) =>
        Function.Call((Hash)NativeHashes.Of("REGISTER_COMMAND"), commandName, handler, restricted);

    /// <summary>The resource that runs now.</summary>
    public static string GetCurrentResourceName() => Function.Call<string>((Hash)NativeHashes.Of("GET_CURRENT_RESOURCE_NAME"));
}
