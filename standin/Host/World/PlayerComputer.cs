using StandIn.Host.Store;

namespace StandIn.Host.World;

/// <summary>A player's own computer: what stays on it when he leaves and comes again.</summary>
internal sealed class PlayerComputer
{
    /// <summary>What client scripts keep.</summary>
    internal KeyValueStore Store { get; } = new(new MemoryJournal());

    /// <summary>The key settings.</summary>
    internal Keyboard Keyboard { get; } = new();
}
