namespace SonoranDispatch.Sandbox.World;

/// <summary>The running sandbox as the web console and standard input see it. Can be called from any thread. No call waits for the game.</summary>
public interface IWorld
{
    /// <summary>Raised, on any thread, when the result of <see cref="Look"/> has changed.</summary>
    event Action? Changed;

    /// <summary>Raised for each message that a player's page receives, with the player's server id and the JSON.</summary>
    event Action<int, string>? PageMessage;

    /// <summary>Returns a snapshot of the world.</summary>
    WorldView Look();

    /// <summary>A player (or the console, 0) types a line: "/911 help" for a player, "sdispatch status" for the console.</summary>
    void Type(int player, string line);

    /// <summary>
    /// A player presses a key. The commands that the scripts on their client bound to it run. None run while their page has the focus.
    /// </summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="key">The game's name of the key, as in <see cref="PlayerView.Keys"/>.</param>
    void Press(int player, string key);

    /// <summary>Moves a player.</summary>
    void Move(int player, double x, double y);

    /// <summary>Switches a fault of the CAD emulator. Ignored if there is no fault of that name, or if the CAD is a real one.</summary>
    /// <param name="name">A name from <see cref="WorldView.Faults"/>.</param>
    /// <param name="value">0 or 1 for a switch, milliseconds for a delay.</param>
    void SetFault(string name, int value);

    /// <summary>A dispatcher works on the board of the emulated CAD. Ignored if the CAD is a real one, or if the call is gone.</summary>
    void Dispatch(DeskAction action);

    /// <summary>Restarts the resource, as an admin would.</summary>
    void Restart();

    /// <summary>A player's page calls back.</summary>
    /// <param name="player">The player's server id.</param>
    /// <param name="name">The callback's name, such as "ready".</param>
    /// <param name="json">The callback's body, a JSON object.</param>
    void PageCallback(int player, string name, string json);

    /// <summary>A browser has painted the card of a new call. Only used for measuring.</summary>
    /// <param name="player">The player on whose page it is.</param>
    /// <param name="call">The resource's number of the call.</param>
    void CardPainted(int player, int call);
}
