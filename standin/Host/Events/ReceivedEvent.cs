namespace StandIn.Host.Events;

/// <summary>An event that a player's client received.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Arguments">The arguments as a client script would get them, with vectors as <see cref="VectorValue"/>.</param>
/// <param name="AtMilliseconds">When it arrived, in milliseconds of the game clock.</param>
/// <param name="Bytes">The size of the packed arguments, in bytes.</param>
public sealed record ReceivedEvent(string Name, IReadOnlyList<object?> Arguments, long AtMilliseconds, int Bytes);
