using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>Records what is sent to players' screens.</summary>
internal sealed class FakeClients : IPlayerClients
{
    /// <summary>Events, oldest first.</summary>
    public List<(int Player, string Event, object[] Arguments)> Sent { get; } = [];

    /// <summary>Which events were sent as latent ones, and at which pace, in bytes per second.</summary>
    public List<(int Player, string Event, int BytesPerSecond)> Latent { get; } = [];

    /// <summary>Chat lines, oldest first.</summary>
    public List<(int Player, string Text)> Chats { get; } = [];

    public void Send(int player, string eventName, params object[] arguments) => Sent.Add((player, eventName, arguments));

    public void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments)
    {
        Latent.Add((player, eventName, bytesPerSecond));
        Send(player, eventName, arguments);
    }

    public void Chat(int player, string text) => Chats.Add((player, text));

    /// <summary>The events of one name that one player received.</summary>
    public IReadOnlyList<object[]> To(int player, string eventName) =>
        [.. Sent.Where(sent => sent.Player == player && sent.Event == eventName).Select(sent => sent.Arguments)];
}
