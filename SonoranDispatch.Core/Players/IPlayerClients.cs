namespace SonoranDispatch.Players;

/// <summary>Sends events and chat lines to players' clients. Main thread only. Sending to a player who has left does nothing.</summary>
public interface IPlayerClients
{
    /// <summary>Triggers an event on one player's client.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="eventName">A name from EventNames.</param>
    /// <param name="arguments">Numbers, booleans and strings, and lists and string-keyed dictionaries of these.</param>
    void Send(int player, string eventName, params object[] arguments);

    /// <summary>Triggers an event on one player's client that is sent in small parts, beside the others: later ones may arrive before it.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="eventName">A name from EventNames.</param>
    /// <param name="bytesPerSecond">The pace.</param>
    /// <param name="arguments">As for <see cref="Send"/>.</param>
    void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments);

    /// <summary>Writes a line into one player's chat.</summary>
    void Chat(int player, string text);
}
