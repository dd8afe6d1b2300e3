namespace SonoranDispatch.Sandbox.World;

/// <summary>A key that a client script asked the game for.</summary>
/// <param name="Command">The command it runs, such as "sdispatch_respond".</param>
/// <param name="Key">The game's name of the key, such as "SEMICOLON"; empty where the player has bound none.</param>
public sealed record KeyBindingView(string Command, string Key);
