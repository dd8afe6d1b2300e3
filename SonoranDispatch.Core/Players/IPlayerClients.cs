namespace SonoranDispatch.Players;

/// <summary>The way to players' screens. Main thread only; sending to somebody who has left does nothing.</summary>
public interface IPlayerClients
{
    /// <summary>Triggers an event on one player's client.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="eventName">A name from EventNames.</param>
    /// <param name="arguments">Numbers, booleans and strings, and lists and string-keyed dictionaries of these.</param>
    void Send(int player, string eventName, params object[] arguments);

    /// <summary>Writes a line into one player's chat.</summary>
    void Chat(int player, string text);
}
