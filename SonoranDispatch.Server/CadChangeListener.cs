using CitizenFX.Core;
using SonoranDispatch.CadFeed.Pushes;
using SonoranDispatch.Contracts;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens for changes that others made in the CAD: its pushes, which our shim of the official resource's name passes on, and that resource's own
/// events. Only what the server itself raises counts: the official resource lets clients trigger some of these names too.
/// </summary>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="changes">Takes the changes.</param>
internal sealed class CadChangeListener(Action<Action> enter, CadUpdates changes)
{
    /// <summary>Registers the handlers.</summary>
    /// <param name="handlers">The script's handlers.</param>
    public void Listen(EventHandlerDictionary handlers)
    {
        handlers[LocalEventNames.CadPush] += new CompatEventHandler(OnPush).Handler;
        foreach (var name in OfficialEventReader.Names)
            handlers[name] += new CompatEventHandler((player, arguments) => OnOfficial(player, name, arguments)).Handler;
    }

    private void OnPush(int player, object?[] arguments)
    {
        if (player > 0 || arguments[0] is not string body || arguments[1] is not CallbackDelegate reply) return;

        enter(() =>
        {
            var answer = changes.Pushes.Take(body);
            reply(answer.Status, answer.Text);
        });
    }

    private void OnOfficial(int player, string name, object?[] arguments)
    {
        if (player > 0) return;

        enter(() =>
        {
            if (OfficialEventReader.Read(name, Array.ConvertAll(arguments, LuaConverter.Of)) is { } happened) changes.Events.Handle(happened);
        });
    }
}
