namespace StandIn.Host.Players;

/// <content>The player's keys, and what is stored on their computer.</content>
public sealed partial class SimulatedPlayer
{
    /// <summary>How often a client script gave the focus to the page or took it away.</summary>
    public int FocusChanges { get; internal set; }

    /// <summary>True while the player is in the pause menu. No key reaches a script then.</summary>
    public bool IsInPauseMenu { get; set; }

    /// <summary>
    /// The key of each command that the player's client scripts registered a key mapping for; "" if a command has none. They survive a restart of the
    /// resource and a reconnect.
    /// </summary>
    public IReadOnlyDictionary<string, string> KeyMappings => Computer.Keyboard.Keys;

    /// <summary>
    /// Binds a command to another key in the game's settings; "" unbinds it. Throws <see cref="ArgumentException"/> if no script registered a key
    /// mapping for the command.
    /// </summary>
    public void BindKey(string command, string key) => Computer.Keyboard.Bind(command, key);

    /// <summary>
    /// Presses a key. The commands bound to it run in the next tick. None run while the page has the focus or the player is in the pause menu.
    /// </summary>
    /// <returns>The number of commands that will run.</returns>
    public int PressKey(string key)
    {
        if (PageHasFocus || IsInPauseMenu) return 0;
        var commands = Computer.Keyboard.CommandsOn(key).Where(command => Client.Commands.Find(command) is not null).ToArray();
        foreach (var command in commands) _server.RunClientCommand(this, command);
        return commands.Length;
    }

    /// <summary>Returns the value that a resource's client script stored on the player's computer under a key, or null.</summary>
    public string? KeptText(string resource, string key) => Computer.Store.Get(resource, key);
}
