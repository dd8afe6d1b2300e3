namespace StandIn.Host.Events;

/// <summary>A value of another msgpack extension type: what Lua scripts send for a vector2, an entity or a player.</summary>
/// <param name="Type">The extension's number.</param>
/// <param name="Data">The extension's bytes.</param>
public sealed record ExtensionValue(byte Type, byte[] Data)
{
    /// <summary>The number for an entity (source: citizenfx, scheduler.lua).</summary>
    public const byte Entity = 41;

    /// <summary>The number for a player (source: citizenfx, scheduler.lua).</summary>
    public const byte Player = 42;
}
