namespace SonoranDispatch.Sandbox.World;

/// <summary>A key mapping that a client script registered.</summary>
/// <param name="Command">The command it runs, such as "sdispatch_respond".</param>
/// <param name="Key">The game's name of the key, such as "SEMICOLON"; empty if the player has bound none.</param>
public sealed record KeyBindingView(string Command, string Key);
