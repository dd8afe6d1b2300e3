using System.Text;

namespace StandIn.Host.Store;

/// <summary>One record of the journal: length, checksum, key, and value or a deletion marker.</summary>
internal static class StoreRecord
{
    internal static byte[] Write(string key, string? value)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, true))
        {
            writer.Write(key);
            writer.Write(value is not null);
            if (value is not null) writer.Write(value);
        }

        var bytes = body.ToArray();
        return [.. BitConverter.GetBytes(bytes.Length), .. BitConverter.GetBytes(Checksum(bytes, 0, bytes.Length)), .. bytes];
    }

    internal static IEnumerable<KeyValuePair<string, string?>> ReadAll(byte[] journal)
    {
        for (var at = 0; at + 8 <= journal.Length;)
        {
            var length = BitConverter.ToInt32(journal, at);
            if (length < 0 || at + 8 + length > journal.Length) yield break;
            if (BitConverter.ToUInt32(journal, at + 4) != Checksum(journal, at + 8, length)) yield break;
            using var reader = new BinaryReader(new MemoryStream(journal, at + 8, length), Encoding.UTF8);
            var key = reader.ReadString();
            yield return new(key, reader.ReadBoolean() ? reader.ReadString() : null);
            at += 8 + length;
        }
    }

    // FNV-1a is enough to tell an incomplete record from a complete one.
    private static uint Checksum(byte[] bytes, int from, int count)
    {
        var hash = 2166136261u;
        for (var i = from; i < from + count; i++) hash = unchecked((hash ^ bytes[i]) * 16777619u);
        return hash;
    }
}
