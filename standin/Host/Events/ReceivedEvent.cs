namespace StandIn.Host.Events;

/// <summary>An event that reached a player's client.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments as a client script would get them, vectors as <see cref="VectorValue"/>.</param>
/// <param name="AtMilliseconds">When, by the game clock.</param>
public sealed record ReceivedEvent(string Name, IReadOnlyList<object?> Arguments, long AtMilliseconds);
