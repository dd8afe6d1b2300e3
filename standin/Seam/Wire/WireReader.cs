using System.Dynamic;
using System.Text;

namespace StandIn.Wire;

/// <summary>
/// Deserializes values into exactly the types that a script gets (citizenfx clrcore/MsgPackDeserializer.cs): a small number is an Int32, but 200 is a
/// Byte or an Int16. A table is an ExpandoObject or a list of objects.
/// </summary>
public sealed class WireReader
{
    private readonly byte[] _data;
    private readonly IWireTypes? _types;
    private int _at;

    private WireReader(byte[] data, IWireTypes? types)
    {
        _data = data;
        _types = types;
    }

    /// <summary>
    /// Deserializes one value. Throws <see cref="InvalidOperationException"/> if the bytes are not msgpack, and <see cref="EndOfStreamException"/> if
    /// they end early.
    /// </summary>
    public static object? Unpack(byte[] data, IWireTypes? types = null)
    {
        if (data is null) throw new ArgumentNullException(nameof(data));
        return new WireReader(data, types).Read();
    }

    /// <summary>Deserializes an argument list. Anything but an array counts as no arguments.</summary>
    public static object?[] UnpackArguments(byte[] data, IWireTypes? types = null) =>
        Unpack(data, types) is List<object?> list ? list.ToArray() : [];

    private object? Read()
    {
        var code = Next();
        if (code < 0x80) return (int)code;
        if (code < 0x90) return Map(code & 0x0F);
        if (code < 0xA0) return List(code & 0x0F);
        if (code < 0xC0) return Text(code & 0x1F);
        if (code >= 0xE0) return code - 256;
        return code switch
        {
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 => Take(Next()),
            0xC5 => Take(Length16()),
            0xC6 => Take(Length32()),
            0xC7 => Extension(Next()),
            0xC8 => Extension(Length16()),
            0xC9 => Extension(Length32()),
            0xCA => BitConverter.ToSingle(Swapped(4), 0),
            0xCB => BitConverter.ToDouble(Swapped(8), 0),
            0xCC => Next(),
            0xCD => BitConverter.ToUInt16(Swapped(2), 0),
            0xCE => BitConverter.ToUInt32(Swapped(4), 0),
            0xCF => BitConverter.ToUInt64(Swapped(8), 0),
            0xD0 => unchecked((sbyte)Next()),
            0xD1 => BitConverter.ToInt16(Swapped(2), 0),
            0xD2 => BitConverter.ToInt32(Swapped(4), 0),
            0xD3 => BitConverter.ToInt64(Swapped(8), 0),
            0xD4 => Extension(1),
            0xD5 => Extension(2),
            0xD6 => Extension(4),
            0xD7 => Extension(8),
            0xD8 => Extension(16),
            0xD9 => Text(Next()),
            0xDA => Text(Length16()),
            0xDB => Text(Length32()),
            0xDC => List(Length16()),
            0xDD => List(Length32()),
            0xDE => Map(Length16()),
            0xDF => Map(Length32()),
            _ => throw new InvalidOperationException("Byte " + code.ToString("X2", System.Globalization.CultureInfo.InvariantCulture) + " starts no msgpack value."),
        };
    }

    private object Map(int count)
    {
        IDictionary<string, object?> map = new ExpandoObject()!;
        for (var i = 0; i < count; i++)
        {
            var key = Read() ?? throw new InvalidOperationException("A map key is nil.");
            map[Convert.ToString(key, System.Globalization.CultureInfo.CurrentCulture) ?? ""] = Read();
        }

        return map;
    }

    private List<object?> List(int count)
    {
        var list = new List<object?>();
        for (var i = 0; i < count; i++) list.Add(Read());
        return list;
    }

    private string Text(int length) => Encoding.UTF8.GetString(Take(length));

    private object? Extension(int length)
    {
        var type = Next();
        var data = Take(length);
        if (_types is null) throw new InvalidOperationException("Extension type " + type.ToString(System.Globalization.CultureInfo.InvariantCulture) + " is not known here.");
        return _types.Unpack(type, data);
    }

    private int Length16() => BitConverter.ToUInt16(Swapped(2), 0);

    private int Length32() => BitConverter.ToInt32(Swapped(4), 0);

    private byte Next() => _at < _data.Length ? _data[_at++] : throw new EndOfStreamException();

    private byte[] Swapped(int count)
    {
        var bytes = Take(count);
        Array.Reverse(bytes);
        return bytes;
    }

    private byte[] Take(int count)
    {
        if (count < 0 || count > _data.Length - _at) throw new EndOfStreamException();
        var bytes = new byte[count];
        Buffer.BlockCopy(_data, _at, bytes, 0, count);
        _at += count;
        return bytes;
    }
}
