namespace StandIn.Host.Players;

/// <summary>A help line that the chat box shows while the player types a command.</summary>
/// <param name="Name">The command with its slash.</param>
/// <param name="Help">What the command does.</param>
/// <param name="Parameters">The names of the parameters.</param>
public sealed record ChatSuggestion(string Name, string Help, IReadOnlyList<string> Parameters);
