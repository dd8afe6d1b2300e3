using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>Records what is sent to players' screens.</summary>
internal sealed class FakeClients : IPlayerClients
{
    /// <summary>Events, oldest first.</summary>
    public List<(int Player, string Event, object[] Arguments)> Sent { get; } = [];

    /// <summary>Chat lines, oldest first.</summary>
    public List<(int Player, string Text)> Chats { get; } = [];

    public void Send(int player, string eventName, params object[] arguments) => Sent.Add((player, eventName, arguments));

    public void Chat(int player, string text) => Chats.Add((player, text));

    /// <summary>The events of one name that one player received.</summary>
    public IReadOnlyList<object[]> To(int player, string eventName) =>
        [.. Sent.Where(sent => sent.Player == player && sent.Event == eventName).Select(sent => sent.Arguments)];
}
