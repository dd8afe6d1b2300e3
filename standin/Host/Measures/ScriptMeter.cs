using System.Diagnostics;

namespace StandIn.Host.Measures;

/// <summary>Measures the script code of one resource. Allocates only when it sees an entry point for the first time.</summary>
internal sealed class ScriptMeter : IScriptMeter
{
    private readonly Dictionary<string, EntryPointCost>[] _costs = [.. Enumerable.Range(0, 7).Select(_ => new Dictionary<string, EntryPointCost>(StringComparer.Ordinal))];
    private int _depth;
    private EntryPointCost? _current;
    private long _startTicks;
    private long _startBytes;

    internal IEnumerable<EntryPointCost> Costs => _costs.SelectMany(kind => kind.Values).Where(cost => cost.Calls > 0);

    /// <inheritdoc/>
    public void Open(EntryKind kind, string name)
    {
        if (_depth++ > 0) return;
        var costs = _costs[(int)kind];
        if (!costs.TryGetValue(name, out _current)) costs[name] = _current = new EntryPointCost(kind, name);
        _startBytes = AllocationCounter.Now;
        _startTicks = Stopwatch.GetTimestamp();
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (--_depth > 0) return;
        var ticks = Stopwatch.GetTimestamp() - _startTicks;
        _current!.Add(ticks, AllocationCounter.Now - _startBytes);
    }

    /// <summary>Counts a native call. Outside every window it is charged to no entry point.</summary>
    internal void Count(ulong hash)
    {
        if (_depth > 0) _current!.AddNative(hash);
    }

    internal void Clear()
    {
        foreach (var cost in _costs.SelectMany(kind => kind.Values)) cost.Clear();
    }
}
