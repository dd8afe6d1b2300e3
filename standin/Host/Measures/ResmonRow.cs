namespace StandIn.Host.Measures;

/// <summary>What one way into a resource's scripts has cost.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Side">"server", or "client 7".</param>
/// <param name="Kind">The kind of way in.</param>
/// <param name="Name">The tick handler, command, event or "reference".</param>
/// <param name="Calls">How often it was taken.</param>
/// <param name="Milliseconds">Time in it altogether.</param>
/// <param name="MostMilliseconds">The longest single call.</param>
/// <param name="AllocatedBytes">Bytes allocated in it altogether; null where the runtime does not tell (Mono).</param>
public sealed record ResmonRow(string Resource, string Side, EntryKind Kind, string Name, long Calls, double Milliseconds, double MostMilliseconds, long? AllocatedBytes)
{
    /// <summary>How often each native was called in it, by name; those of the game itself, which have no names here, by hash.</summary>
    public IReadOnlyDictionary<string, long> NativesByName { get; init; } = new Dictionary<string, long>();

    /// <summary>Natives called in it altogether: unlike times, these numbers are the same on every machine.</summary>
    public long Natives => NativesByName.Values.Sum();
}
