namespace SonoranDispatch.Sandbox.World;

/// <summary>The running sandbox as the web console and the standard input see it. Safe to call from any thread; nothing here waits for the game.</summary>
public interface IWorld
{
    /// <summary>Raised, on any thread, when a new <see cref="Look"/> would differ.</summary>
    event Action? Changed;

    /// <summary>Raised for each message a player's page receives: his server id and the JSON.</summary>
    event Action<int, string>? PageMessage;

    /// <summary>Everything there is to see now.</summary>
    WorldView Look();

    /// <summary>A player (or the console, 0) types a line: "/911 help" for a player, "sdispatch status" for the console.</summary>
    void Type(int player, string line);

    /// <summary>A player presses a key: the commands that his client's scripts bound to it run. None while his page has the focus.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="key">The game's name of the key, as in <see cref="PlayerView.Keys"/>.</param>
    void Press(int player, string key);

    /// <summary>Puts a player somewhere else.</summary>
    void Move(int player, double x, double y);

    /// <summary>Switches a fault of the CAD emulator; ignored where there is none of that name, or a real CAD.</summary>
    /// <param name="name">A name from <see cref="WorldView.Faults"/>.</param>
    /// <param name="value">0 or 1 for a switch, milliseconds for a delay.</param>
    void SetFault(string name, int value);

    /// <summary>Restarts the resource, as an admin would.</summary>
    void Restart();

    /// <summary>A player's page calls back.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="name">The callback's name, such as "ready".</param>
    /// <param name="json">Its body; an object.</param>
    void PageCallback(int player, string name, string json);

    /// <summary>A browser has painted the card of a new call. Nothing else depends on it.</summary>
    /// <param name="player">Whose page it is on.</param>
    /// <param name="call">The server's number of the call.</param>
    void CardPainted(int player, int call);
}
