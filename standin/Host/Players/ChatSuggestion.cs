namespace StandIn.Host.Players;

/// <summary>A help line the chat box shows while a command is typed.</summary>
/// <param name="Name">The command with its slash.</param>
/// <param name="Help">What it does.</param>
/// <param name="Parameters">Names of its parameters.</param>
public sealed record ChatSuggestion(string Name, string Help, IReadOnlyList<string> Parameters);
