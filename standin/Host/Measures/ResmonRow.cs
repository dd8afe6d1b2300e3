namespace StandIn.Host.Measures;

/// <summary>What one entry point of a resource's scripts has cost.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Side">"server", or "client 7".</param>
/// <param name="Kind">The kind of entry point.</param>
/// <param name="Name">The name of the tick handler, command or event, or "reference".</param>
/// <param name="Calls">The number of calls.</param>
/// <param name="Milliseconds">Total time in milliseconds.</param>
/// <param name="MostMilliseconds">Time of the longest single call in milliseconds.</param>
/// <param name="AllocatedBytes">Total bytes allocated. Null if the runtime does not report it (Mono).</param>
public sealed record ResmonRow(string Resource, string Side, EntryKind Kind, string Name, long Calls, double Milliseconds, double MostMilliseconds, long? AllocatedBytes)
{
    /// <summary>The number of calls of each native, by name. Natives of the base game, which have no names here, are listed by hash.</summary>
    public IReadOnlyDictionary<string, long> NativesByName { get; init; } = new Dictionary<string, long>();

    /// <summary>Total number of native calls. Unlike times, this number is the same on every machine.</summary>
    public long Natives => NativesByName.Values.Sum();
}
