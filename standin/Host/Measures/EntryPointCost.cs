namespace StandIn.Host.Measures;

/// <summary>What one entry point of the scripts has cost so far.</summary>
internal sealed class EntryPointCost(EntryKind kind, string name)
{
    internal EntryKind Kind => kind;

    internal string Name => name;

    internal long Calls { get; private set; }

    internal Dictionary<ulong, long> Natives { get; } = [];

    internal long Ticks { get; private set; }

    internal long MostTicks { get; private set; }

    internal long Bytes { get; private set; }

    internal void Add(long ticks, long bytes)
    {
        Calls++;
        Ticks += ticks;
        Bytes += bytes;
        if (ticks > MostTicks) MostTicks = ticks;
    }

    internal void AddNative(ulong hash)
    {
        Natives.TryGetValue(hash, out var count);
        Natives[hash] = count + 1;
    }

    internal void Clear()
    {
        Natives.Clear();
        Calls = 0;
        Ticks = 0;
        MostTicks = 0;
        Bytes = 0;
    }
}
