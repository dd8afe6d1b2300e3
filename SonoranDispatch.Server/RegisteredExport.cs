using CitizenFX.Core;

namespace SonoranDispatch.Server;

/// <summary>
/// One export, offered as every runtime of the game offers it: another resource triggers an event with a function, and is handed ours by it.
/// Any client can trigger that event too, which the game's own dictionary of exports does not look at: this one hands nothing to a client.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="function">What is handed out.</param>
internal sealed class RegisteredExport(MainThreadContext mainThread, Delegate function)
{
    /// <summary>The event by which an export is asked for.</summary>
    public static string EventOf(string resource, string export) => "__cfx_export_" + resource + "_" + export;

    /// <summary>Somebody asks for the function.</summary>
    public void OnAsked([FromSource] string source, object taker)
    {
        if (string.IsNullOrEmpty(source) && taker is CallbackDelegate take) mainThread.Enter(() => take(function));
    }
}
