using CitizenFX.Core;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// Asks the phone NPWD for the messages that people write to emergency numbers: its export onMessage takes a number and a function (source:
/// projecterror.dev, NPWD, server exports). Asked again whenever that resource starts, because it forgets the function when it stops.
/// </summary>
/// <param name="natives">Tells whether the resource runs.</param>
/// <param name="exports">Calls its export.</param>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="surfaces">Handles the messages.</param>
internal sealed class NpwdListener(Natives natives, ExportCaller exports, Action<Action> enter, CompatSurfaces surfaces)
{
    private const string Resource = "npwd";
    private const string Function = "onMessage";

    private static readonly string[] Numbers = ["911", "112", "912"];

    /// <summary>Registers the handler, and asks at once if the resource runs already.</summary>
    public void Listen(EventHandlerDictionary handlers)
    {
        handlers["onServerResourceStart"] += new Action<string, object>(OnResourceStart);
        if (natives.GetResourceState(Resource) == "started") Ask();
    }

    private void OnResourceStart([FromSource] string source, object name)
    {
        if (string.IsNullOrEmpty(source) && name is Resource) enter(Ask);
    }

    private void Ask()
    {
        if (!surfaces.Switches.IsOn(CompatSurfaceIds.Npwd)) return;

        foreach (var number in Numbers)
            exports.Call(Resource, Function, number, new Action<object>(message => enter(() => surfaces.Ask(CompatSurfaceIds.Npwd, Function, new[] { number, LuaConverter.Of(message) }))));
    }
}
