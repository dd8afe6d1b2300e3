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
    /// <summary>The version of records whose notes are in pages.</summary>
    public const int Version = 2;

    /// <summary>The version of records that hold all that is known of their call.</summary>
    public const int WithoutPages = 1;

    /// <summary>
    /// The maximum length, in characters. No record of this release comes near it (<see cref="RecordReducer"/>); an earlier one wrote notes without a limit.
    /// </summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private readonly RecordJsonWriter _writer = new();

    /// <summary>Writes a call with its notes.</summary>
    public string Write(Call call) => _writer.Write(call, CallRecordFieldsWriter.Write);

    /// <summary>Writes a call without its notes.</summary>
    /// <param name="call">The call.</param>
    /// <param name="pages">The pages that hold its notes.</param>
    public string Write(Call call, IReadOnlyList<int> pages) => RecordReducer.Write(
        call.Desired.Notes.Count == 0 ? call : call with { Desired = call.Desired with { Notes = [] } },
        reduced => _writer.Write(reduced, (to, written) => CallRecordFieldsWriter.Write(to, written, pages)));

    /// <summary>Reads a call. Never throws because of the text's contents.</summary>
    /// <param name="record">The text.</param>
    /// <param name="call">The call. Null if the text cannot be read.</param>
    /// <param name="why">Why the text cannot be read. Empty on success.</param>
    public static bool TryRead(string record, [NotNullWhen(true)] out Call? call, out string why) => TryRead(record, out call, out _, out why);

    /// <summary>Reads a call. Never throws because of the text's contents.</summary>
    /// <param name="record">The text.</param>
    /// <param name="call">The call, without the notes in pages. Null if the text cannot be read.</param>
    /// <param name="pages">The pages of its notes. Empty if the record holds them itself.</param>
    /// <param name="why">Why the text cannot be read. Empty on success.</param>
    public static bool TryRead(string record, [NotNullWhen(true)] out Call? call, out IReadOnlyList<int> pages, out string why)
    {
        (call, pages, why) = (null, [], "");
        if (record.Length > MaxLength)
        {
            why = "it is too long";
            return false;
        }

        try
        {
            using var reader = new RecordJsonReader(record);
            call = CallRecordFieldsReader.Read(reader, out pages);
            return true;
        }
        catch (JsonException broken)
        {
            why = broken.Message;
            return false;
        }
    }
}
