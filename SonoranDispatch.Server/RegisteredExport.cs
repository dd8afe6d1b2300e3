using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// One export, offered as every runtime of the game offers it: another resource triggers an event with a setter, which receives our function.
/// Any client can trigger that event too, and the game's own export dictionary does not check for that; this class gives clients nothing.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="function">The exported function.</param>
internal sealed class RegisteredExport(MainThreadContext mainThread, Delegate function)
{
    /// <summary>The event that requests an export.</summary>
    public static string EventOf(string resource, string export) => "__cfx_export_" + resource + "_" + export;

    /// <summary>Handles a request for the function.</summary>
    public void OnAsked([FromSource] string source, object taker)
    {
        if (string.IsNullOrEmpty(source) && taker is CallbackDelegate take) mainThread.Enter(() => take(function));
    }
}
