namespace StandIn.Host.Players;

/// <content>His keys, and what his computer keeps.</content>
public sealed partial class SimulatedPlayer
{
    /// <summary>How often a client script gave the page the focus or took it.</summary>
    public int FocusChanges { get; internal set; }

    /// <summary>True while he is in the pause menu: no key reaches a script.</summary>
    public bool IsInPauseMenu { get; set; }

    /// <summary>The keys of the commands his client scripts asked for; "" where a command has none. They outlive the resource and the visit.</summary>
    public IReadOnlyDictionary<string, string> KeyMappings => Computer.Keyboard.Keys;

    /// <summary>Binds a command to another key in the game's settings; "" to none. Throws <see cref="ArgumentException"/> where no script asked for a key for it.</summary>
    public void BindKey(string command, string key) => Computer.Keyboard.Bind(command, key);

    /// <summary>Presses a key. The commands bound to it run in the next tick; none while the page has the focus or he is in the pause menu.</summary>
    /// <returns>How many commands will run.</returns>
    public int PressKey(string key)
    {
        if (PageHasFocus || IsInPauseMenu) return 0;
        var commands = Computer.Keyboard.CommandsOn(key).Where(command => Client.Commands.Find(command) is not null).ToArray();
        foreach (var command in commands) _server.RunClientCommand(this, command);
        return commands.Length;
    }

    /// <summary>What a client script of a resource keeps on his computer under a key, or null.</summary>
    public string? KeptText(string resource, string key) => Computer.Store.Get(resource, key);
}
