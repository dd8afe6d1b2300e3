using System.Collections;
using System.Text;

namespace StandIn.Wire;

/// <summary>
/// Serializes values like the game (citizenfx clrcore/MsgPackSerializer.cs): the smallest integer type that fits, lists as arrays, dictionaries as
/// maps, anything else as a map of its public properties. Fields are ignored, so an enum becomes an empty map.
/// </summary>
public sealed class WireWriter
{
    private readonly MemoryStream _out = new();
    private readonly IWireTypes? _types;
    private readonly bool _signed;

    private WireWriter(IWireTypes? types, bool signed)
    {
        _types = types;
        _signed = signed;
    }

    /// <summary>Serializes one value.</summary>
    /// <param name="value">The value to serialize.</param>
    /// <param name="types">This side's extension types.</param>
    /// <param name="signed">True to serialize like C# (200 as a signed 16-bit integer), false like Lua and the server itself (200 as an unsigned
    /// byte).</param>
    public static byte[] Pack(object? value, IWireTypes? types = null, bool signed = false)
    {
        var writer = new WireWriter(types, signed);
        writer.Write(value);
        return writer._out.ToArray();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null: Byte(0xC0); return;
            case bool b: Byte(b ? 0xC3 : 0xC2); return;
            case string s: Text(s); return;
            case sbyte n: Signed(n); return;
            case short n: Signed(n); return;
            case int n: Signed(n); return;
            case long n: Signed(n); return;
            case byte n: Unsigned(n); return;
            case ushort n: Unsigned(n); return;
            case uint n: Unsigned(n); return;
            case ulong n: Unsigned(n); return;
            case float n: Byte(0xCA); BigEndian(BitConverter.GetBytes(n)); return;
            case double n: Byte(0xCB); BigEndian(BitConverter.GetBytes(n)); return;
            case DateTime d: Signed((long)(d.ToUniversalTime() - new DateTime(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalMilliseconds); return;
            case byte[] bytes: Header(bytes.Length, 0xC4, 0xC5, 0xC6); Bytes(bytes); return;
            case char or decimal or Guid: throw new ArgumentException("A " + value.GetType().Name + " cannot be sent in an event.");
            case IDictionary map: Map(map); return;
            case IDictionary<string, object> map: Map(map); return;
            case IList list: List(list); return;
            case IEnumerable many: List(many.Cast<object?>().ToList()); return;
        }

        if (_types is not null && _types.TryPack(value, out var type, out var data)) Extension(type, data);
        else Properties(value);
    }

    private void Properties(object value)
    {
        var properties = value.GetType().GetProperties();
        Header(properties.Length, 0x80, 16, 0xDE, 0xDF);
        foreach (var property in properties)
        {
            Text(property.Name);
            Write(property.GetValue(value, null));
        }
    }

    private void Map(IDictionary map)
    {
        Header(map.Count, 0x80, 16, 0xDE, 0xDF);
        foreach (DictionaryEntry entry in map)
        {
            Write(entry.Key);
            Write(entry.Value);
        }
    }

    private void Map(IDictionary<string, object> map)
    {
        Header(map.Count, 0x80, 16, 0xDE, 0xDF);
        foreach (var entry in map)
        {
            Text(entry.Key);
            Write(entry.Value);
        }
    }

    private void List(IList list)
    {
        Header(list.Count, 0x90, 16, 0xDC, 0xDD);
        foreach (var item in list) Write(item);
    }

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length < 32) Byte(0xA0 | bytes.Length);
        else Header(bytes.Length, 0xD9, 0xDA, 0xDB);
        Bytes(bytes);
    }

    private void Signed(long n)
    {
        if (n >= 0 && !_signed) Unsigned((ulong)n);
        else if (n is >= -32 and < 128) Byte((int)(n & 0xFF));
        else if (n is >= sbyte.MinValue and <= sbyte.MaxValue) { Byte(0xD0); Byte((int)(n & 0xFF)); }
        else if (n is >= short.MinValue and <= short.MaxValue) { Byte(0xD1); BigEndian(BitConverter.GetBytes((short)n)); }
        else if (n is >= int.MinValue and <= int.MaxValue) { Byte(0xD2); BigEndian(BitConverter.GetBytes((int)n)); }
        else { Byte(0xD3); BigEndian(BitConverter.GetBytes(n)); }
    }

    private void Unsigned(ulong n)
    {
        if (n < 128) Byte((int)n);
        else if (n <= byte.MaxValue) { Byte(0xCC); Byte((int)n); }
        else if (n <= ushort.MaxValue) { Byte(0xCD); BigEndian(BitConverter.GetBytes((ushort)n)); }
        else if (n <= uint.MaxValue) { Byte(0xCE); BigEndian(BitConverter.GetBytes((uint)n)); }
        else { Byte(0xCF); BigEndian(BitConverter.GetBytes(n)); }
    }

    private void Extension(byte type, byte[] data)
    {
        var fix = data.Length switch { 1 => 0xD4, 2 => 0xD5, 4 => 0xD6, 8 => 0xD7, 16 => 0xD8, _ => 0 };
        if (fix != 0) Byte(fix);
        else Header(data.Length, 0xC7, 0xC8, 0xC9);
        Byte(type);
        Bytes(data);
    }

    private void Header(int count, int fix, int fixLimit, int wide, int widest)
    {
        if (count < fixLimit) Byte(fix | count);
        else if (count <= ushort.MaxValue) { Byte(wide); BigEndian(BitConverter.GetBytes((ushort)count)); }
        else { Byte(widest); BigEndian(BitConverter.GetBytes(count)); }
    }

    private void Header(int count, int small, int wide, int widest)
    {
        if (count <= byte.MaxValue) { Byte(small); Byte(count); }
        else Header(count, 0, 0, wide, widest);
    }

    private void Byte(int value) => _out.WriteByte((byte)value);

    private void Bytes(byte[] bytes) => _out.Write(bytes, 0, bytes.Length);

    private void BigEndian(byte[] littleEndian)
    {
        Array.Reverse(littleEndian);
        Bytes(littleEndian);
    }
}
