using StandIn.Host.Store;

namespace StandIn.Host.World;

/// <summary>A player's computer: the data that stays on it when the player leaves and rejoins.</summary>
internal sealed class PlayerComputer
{
    /// <summary>The key-value store of the client scripts.</summary>
    internal KeyValueStore Store { get; } = new(new MemoryJournal());

    /// <summary>The key settings.</summary>
    internal Keyboard Keyboard { get; } = new();
}
