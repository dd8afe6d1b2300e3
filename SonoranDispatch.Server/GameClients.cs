using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>Sends client events to players. Chat lines go to the chat resource that every server has.</summary>
/// <param name="trigger">Sends an event to one player: their server id, the event's name, its arguments.</param>
internal sealed class GameClients(Action<int, string, object[]> trigger) : IPlayerClients
{
    /// <inheritdoc />
    public void Send(int player, string eventName, params object[] arguments)
    {
        if (player > 0) trigger(player, eventName, arguments);
    }

    /// <inheritdoc />
    public void Chat(int player, string text) =>
        Send(player, "chat:addMessage", new Dictionary<string, object> { ["args"] = new object[] { text } });
}
