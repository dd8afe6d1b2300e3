namespace StandIn.Wire;

/// <summary>The msgpack extension numbers of the game (citizenfx clrcore/MsgPackDeserializer.cs).</summary>
public static class WireExtensions
{
    /// <summary>A function of a resource.</summary>
    public const byte Function = 10;

    /// <summary>A function of this side, whatever the source.</summary>
    public const byte LocalFunction = 11;

    /// <summary>Two little-endian floats.</summary>
    public const byte Vector2 = 20;

    /// <summary>Three little-endian floats.</summary>
    public const byte Vector3 = 21;

    /// <summary>Four little-endian floats.</summary>
    public const byte Vector4 = 22;

    /// <summary>Four little-endian floats.</summary>
    public const byte Quaternion = 23;

    /// <summary>Serializes floats in the format of the vector extensions.</summary>
    public static byte[] Floats(params float[] values)
    {
        if (values is null) throw new ArgumentNullException(nameof(values));
        var data = new byte[values.Length * 4];
        Buffer.BlockCopy(values, 0, data, 0, data.Length);
        return data;
    }

    /// <summary>
    /// Reads what <see cref="Floats"/> wrote. Empty if the type is not a vector. Throws <see cref="EndOfStreamException"/> if the data is too short.
    /// </summary>
    public static float[] ReadFloats(byte type, byte[] data)
    {
        if (data is null) throw new ArgumentNullException(nameof(data));
        var count = type switch { Vector2 => 2, Vector3 => 3, Vector4 or Quaternion => 4, _ => 0 };
        if (data.Length < count * 4) throw new EndOfStreamException();
        var values = new float[count];
        Buffer.BlockCopy(data, 0, values, 0, count * 4);
        return values;
    }
}
