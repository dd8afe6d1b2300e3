using CitizenFX.Core.Native;
using StandIn.Runtime;
using StandIn.Wire;

namespace CitizenFX.Core;

/// <summary>Values that resources share. Replicated values are also shared with clients.</summary>
public class StateBag
{
    private readonly string _bag;

    internal StateBag(string bag) => _bag = bag;

    /// <summary>A value. Setting it replicates it.</summary>
    public dynamic? this[string key]
    {
        get => Get(key);
        set => Set(key, (object?)value, true);
    }

    /// <summary>Sets a value.</summary>
    public void Set(string key, object? data, bool replicated)
    {
        var runtime = RuntimeSlot.RequireForNative(NativeHashes.Of("SET_STATE_BAG_VALUE"));
        runtime.Host.CallNative(NativeHashes.Of("SET_STATE_BAG_VALUE"), [_bag, key, WireWriter.Pack(data, runtime, signed: true), replicated]);
    }

    /// <summary>Reads a value. Null if there is none.</summary>
    public dynamic? Get(string key) => Function.Call<object>((Hash)NativeHashes.Of("GET_STATE_BAG_VALUE"), _bag, key);
}
