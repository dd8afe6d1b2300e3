using System.Text;
using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>This side's msgpack extension types: vectors, and functions as references. Functions in values from the network return a task.</summary>
internal sealed class ScriptWire(ScriptRuntime runtime, string? netSource) : IWireTypes
{
    /// <inheritdoc/>
    public bool TryPack(object value, out byte type, out byte[] data)
    {
        type = value switch
        {
            Delegate => WireExtensions.Function,
            Vector2 => WireExtensions.Vector2,
            Vector3 => WireExtensions.Vector3,
            Vector4 => WireExtensions.Vector4,
            Quaternion => WireExtensions.Quaternion,
            _ => (byte)0,
        };
        data = value switch
        {
            Delegate function => Encoding.UTF8.GetBytes(runtime.GiveAway(function)),
            Vector2 v => WireExtensions.Floats(v.X, v.Y),
            Vector3 v => WireExtensions.Floats(v.X, v.Y, v.Z),
            Vector4 v => WireExtensions.Floats(v.X, v.Y, v.Z, v.W),
            Quaternion q => WireExtensions.Floats(q.X, q.Y, q.Z, q.W),
            _ => [],
        };
        return type != 0;
    }

    /// <inheritdoc/>
    public object? Unpack(byte type, byte[] data)
    {
        var f = WireExtensions.ReadFloats(type, data);
        return type switch
        {
            WireExtensions.Function when netSource is not null => new NetworkCallbackDelegate(new NetFunction(runtime, netSource, Encoding.UTF8.GetString(data)).Call!),
            WireExtensions.Function or WireExtensions.LocalFunction => new CallbackDelegate(new RemoteFunction(Encoding.UTF8.GetString(data)).Call!),
            WireExtensions.Vector2 => new Vector2(f[0], f[1]),
            WireExtensions.Vector3 => new Vector3(f[0], f[1], f[2]),
            WireExtensions.Vector4 => new Vector4(f[0], f[1], f[2], f[3]),
            WireExtensions.Quaternion => new Quaternion(f[0], f[1], f[2], f[3]),
            _ => throw new InvalidOperationException("Extension type " + type.ToString(System.Globalization.CultureInfo.InvariantCulture) + " not handled."),
        };
    }
}
