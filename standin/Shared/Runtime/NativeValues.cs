using System.Globalization;
using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>Carries values between a script's types and the seam's.</summary>
internal static class NativeValues
{
    /// <summary>From the script to the host.</summary>
    internal static object? Lower(object? value) => value is Vector3 v ? new VectorValue(v.X, v.Y, v.Z) : value;

    /// <summary>From the host to the script. A native that answered nothing, or something of another kind, gives the default: the real one reads whatever stands in memory.</summary>
    internal static T Lift<T>(object? value)
    {
        var type = typeof(T);
        if (value is null) return default!;
        if (type == typeof(Vector3)) return value is VectorValue t ? (T)(object)new Vector3(t.X, t.Y, t.Z) : default!;
        if (value is T same && type != typeof(object)) return same;
        if (type == typeof(object)) return (T)(value is byte[] packed ? WireReader.Unpack(packed, RuntimeSlot.Current)! : value);
        if (type == typeof(bool)) return (T)(object)(value is not string and not VectorValue && Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0);
        if (type.IsPrimitive && value is IConvertible and not string) return (T)Number(value, type);
        return default!;
    }

    private static object Number(object value, Type type)
    {
        if (value is bool b) value = b ? 1 : 0;
        if (value is float or double || type == typeof(float) || type == typeof(double)) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

        // Whole numbers are read from one 64-bit slot, so that a hash above 2^31 read as an int comes out negative, as in the game.
        var bits = unchecked(value is ulong u ? (long)u : Convert.ToInt64(value, CultureInfo.InvariantCulture));
        return unchecked(Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => (object)(int)bits,
            TypeCode.UInt32 => (uint)bits,
            TypeCode.UInt64 => (ulong)bits,
            TypeCode.Int16 => (short)bits,
            TypeCode.UInt16 => (ushort)bits,
            TypeCode.Byte => (byte)bits,
            TypeCode.SByte => (sbyte)bits,
            _ => bits,
        });
    }
}
