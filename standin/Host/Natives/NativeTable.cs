using System.Globalization;

namespace StandIn.Host.Natives;

/// <summary>The natives one realm knows, by hash.</summary>
internal sealed class NativeTable
{
    private readonly Dictionary<ulong, Native> _natives = [];
    private readonly Dictionary<ulong, string> _names = [];

    internal Native? Find(ulong hash) => _natives.TryGetValue(hash, out var native) ? native : null;

    internal string NameOf(ulong hash) => _names.TryGetValue(hash, out var name) ? name : "0x" + hash.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>A native of the game's own additions: its hash follows from the name.</summary>
    internal void Add(string name, Native native)
    {
        _natives[Joaat.Hash(name)] = native;
        _names[Joaat.Hash(name)] = name;
    }

    /// <summary>A native of the game itself, by its listed hash.</summary>
    internal void Add(ulong hash, Native native) => _natives[hash] = native;

    /// <summary>A native that answers nothing.</summary>
    internal void Do(string name, Action<NativeCall> native) => Add(name, call => Nothing(native, call));

    /// <summary>A native of the game itself that answers nothing.</summary>
    internal void Do(ulong hash, Action<NativeCall> native) => Add(hash, call => Nothing(native, call));

    private static object? Nothing(Action<NativeCall> native, NativeCall call)
    {
        native(call);
        return null;
    }
}
