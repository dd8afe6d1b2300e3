namespace StandIn.Host.Events;

/// <summary>A value of another msgpack extension type: what Lua scripts send for a vector2, an entity or a player.</summary>
/// <param name="Type">The extension's number.</param>
/// <param name="Data">The extension's bytes.</param>
public sealed record ExtensionValue(byte Type, byte[] Data);
