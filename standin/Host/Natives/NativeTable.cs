using System.Globalization;

namespace StandIn.Host.Natives;

/// <summary>The natives of one realm, by hash.</summary>
internal sealed class NativeTable
{
    private readonly Dictionary<ulong, Native> _natives = [];
    private readonly Dictionary<ulong, string> _names = [];

    internal Native? Find(ulong hash) => _natives.TryGetValue(hash, out var native) ? native : null;

    internal string NameOf(ulong hash) => _names.TryGetValue(hash, out var name) ? name : "0x" + hash.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>Adds a native that CitizenFX added to the game. Its hash is computed from the name.</summary>
    internal void Add(string name, Native native)
    {
        _natives[Joaat.Hash(name)] = native;
        _names[Joaat.Hash(name)] = name;
    }

    /// <summary>Adds a native of the base game by its listed hash.</summary>
    internal void Add(ulong hash, Native native) => _natives[hash] = native;

    /// <summary>Adds a native that returns nothing.</summary>
    internal void Do(string name, Action<NativeCall> native) => Add(name, call => Nothing(native, call));

    /// <summary>Adds a native of the base game that returns nothing.</summary>
    internal void Do(ulong hash, Action<NativeCall> native) => Add(hash, call => Nothing(native, call));

    private static object? Nothing(Action<NativeCall> native, NativeCall call)
    {
        native(call);
        return null;
    }
}
