using System.Globalization;
using CitizenFX.Core;
using StandIn.Wire;

namespace StandIn.Runtime;

/// <summary>Converts values between the types of a script and those of the seam.</summary>
internal static class NativeValues
{
    /// <summary>Converts a value from the script to the host.</summary>
    internal static object? Lower(object? value) => value is Vector3 v ? new VectorValue(v.X, v.Y, v.Z) : value;

    /// <summary>
    /// Converts a value from the host to the script. If the native returned nothing, or a value of another type, gives the default. The real one
    /// reads arbitrary memory then.
    /// </summary>
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

        // Integers are read from one 64-bit slot, so a hash above 2^31 read as an int is negative, as in the game.
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
