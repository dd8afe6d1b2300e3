using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// Converts a call to and from its stored form: JSON with a version. Readings of the monotonic clock are not stored, because they mean nothing in
/// another run; they are read back as <see cref="Time.MonotonicTime.LongAgo"/>. The CAD's metaData is read back as unknown, because it may have
/// changed in the meantime.
/// </summary>
internal sealed class CallRecordSerializer
{
    /// <summary>The only version so far.</summary>
    public const int Version = 1;

    /// <summary>The maximum length, in characters. A longer text is not a record, because the CAD's own responses are not longer.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private readonly RecordJsonWriter _writer = new();

    /// <summary>Writes a call.</summary>
    public string Write(Call call) => _writer.Write(call, CallRecordFieldsWriter.Write);

    /// <summary>Reads a call. Never throws because of the text's contents.</summary>
    /// <param name="record">The text.</param>
    /// <param name="call">The call. Null if the text cannot be read.</param>
    /// <param name="why">Why the text cannot be read. Empty on success.</param>
    public static bool TryRead(string record, [NotNullWhen(true)] out Call? call, out string why)
    {
        (call, why) = (null, "");
        if (record.Length > MaxLength)
        {
            why = "it is too long";
            return false;
        }

        try
        {
            using var reader = new RecordJsonReader(record);
            call = CallRecordFieldsReader.Read(reader);
            return true;
        }
        catch (JsonException broken)
        {
            why = broken.Message;
            return false;
        }
    }
}
