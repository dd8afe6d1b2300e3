using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>Sends client events to players. Chat lines go to the chat resource that every server has.</summary>
/// <param name="trigger">Sends an event to one player: their server id, the event's name, its arguments.</param>
/// <param name="triggerLatent">The same at a number of bytes per second, the last argument.</param>
/// <param name="convar">Reads a convar; empty if it is not set.</param>
internal sealed class GameClients(Action<int, string, object[]> trigger, Action<int, string, object[], int> triggerLatent, Func<string, string> convar) : IPlayerClients
{
    private const string LatentSwitch = "sv_enableNetEventReassembly";

    /// <inheritdoc />
    public void Send(int player, string eventName, params object[] arguments)
    {
        if (player > 0) trigger(player, eventName, arguments);
    }

    /// <inheritdoc />
    /// <remarks>Where the server's owner has switched latent events off, the native sends nothing, so the event goes as an ordinary one.</remarks>
    public void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments)
    {
        if (convar(LatentSwitch) is "false" or "0") Send(player, eventName, arguments);
        else if (player > 0) triggerLatent(player, eventName, arguments, bytesPerSecond);
    }

    /// <inheritdoc />
    public void Chat(int player, string text) =>
        Send(player, "chat:addMessage", new Dictionary<string, object> { ["args"] = new object[] { text } });
}
