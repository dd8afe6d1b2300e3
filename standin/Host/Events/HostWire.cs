using System.Text;
using StandIn.Host.Resources;
using StandIn.Wire;

namespace StandIn.Host.Events;

/// <summary>How the host's own values are serialized: a <see cref="VectorValue"/> is a vector3, a <see cref="HostFunction"/> is a function, an
/// <see cref="ExtensionValue"/> is what it says.</summary>
internal sealed class HostWire(Realm realm) : IWireTypes
{
    /// <summary>Serializes an argument list.</summary>
    internal byte[] Pack(params object?[] arguments) => WireWriter.Pack(arguments, this);

    /// <inheritdoc/>
    public bool TryPack(object value, out byte type, out byte[] data)
    {
        type = value switch { VectorValue => WireExtensions.Vector3, ExtensionValue extension => extension.Type, HostFunction or ScriptFunction => WireExtensions.Function, _ => (byte)0 };
        data = value switch
        {
            VectorValue t => WireExtensions.Floats(t.X, t.Y, t.Z),
            ExtensionValue extension => extension.Data,
            HostFunction function => Encoding.UTF8.GetBytes(realm.GiveAway(function)),
            ScriptFunction function => Encoding.UTF8.GetBytes(function.Canonical),
            _ => [],
        };
        return type != 0;
    }

    /// <inheritdoc/>
    public object? Unpack(byte type, byte[] data)
    {
        if (type is WireExtensions.Function or WireExtensions.LocalFunction) return new ScriptFunction(realm, Encoding.UTF8.GetString(data));
        if (type is ExtensionValue.Entity or ExtensionValue.Player) return new ExtensionValue(type, data);
        var floats = WireExtensions.ReadFloats(type, data);
        return floats.Length == 3 ? new VectorValue(floats[0], floats[1], floats[2]) : floats;
    }
}
