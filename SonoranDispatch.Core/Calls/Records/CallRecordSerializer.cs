using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// A call as the store keeps it: JSON with a version. Readings of the monotonic clock are not kept, since they mean nothing in another run:
/// they come back as <see cref="Time.MonotonicTime.LongAgo"/>. What the CAD's map held comes back as not known, since it may have changed meanwhile.
/// </summary>
internal sealed class CallRecordSerializer
{
    /// <summary>The only version there is.</summary>
    public const int Version = 1;

    /// <summary>Characters. A longer text is no record: the CAD's own answers are not longer.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    private readonly RecordJsonWriter _writer = new();

    /// <summary>Writes a call.</summary>
    public string Write(Call call) => _writer.Write(call, CallRecordFieldsWriter.Write);

    /// <summary>Reads a call. Nothing in the text makes it throw.</summary>
    /// <param name="record">The text.</param>
    /// <param name="call">The call.</param>
    /// <param name="why">Why it is none, in words.</param>
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
            reader.ShareNames(true);
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
