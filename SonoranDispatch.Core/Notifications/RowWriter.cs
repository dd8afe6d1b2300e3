using System.Globalization;
using System.Text;
using SonoranDispatch.Calls;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Notifications;

/// <summary>Writes calls as rows into a message for one officer.</summary>
/// <param name="player">The officer's server id.</param>
/// <param name="clock">The clock, for the ages.</param>
internal sealed class RowWriter(int player, IClock clock)
{
    private const string Opening = ",\"calls\":[";
    private readonly StringBuilder _text = new();

    /// <summary>How many calls have been written.</summary>
    public int Written { get; private set; }

    /// <summary>Starts with the message's other fields.</summary>
    /// <param name="head">The message without rows, as an object.</param>
    /// <param name="rows">Renders the rows.</param>
    /// <param name="calls">The calls, in order.</param>
    /// <param name="total">The number of calls by which the length of the rows is chosen.</param>
    /// <param name="most">The maximum size of the message, in bytes. Calls beyond it are left out.</param>
    /// <param name="reserve">The part of it that stays free if calls are left out.</param>
    public RowWriter Write(string head, CallRowCache rows, IReadOnlyList<Call> calls, int total, int most, int reserve)
    {
        _text.Append(head, 0, head.Length - 1).Append(Opening);
        var (bytes, length) = (JsonWriterExtensions.Size(head) + Opening.Length + 1, _text.Length);
        for (var at = 0; at < calls.Count; at++)
        {
            if (at > 0) _text.Append(',');
            var call = calls[at];
            bytes += 1 + rows.Write(_text, call, total, AgeOf(call, clock), call.Involves(player), call.IsOwnPanicOf(player));
            if (bytes > most) break;

            if (at < calls.Count - 1 && bytes > most - reserve) continue;

            (Written, length) = (at + 1, _text.Length);
        }

        _text.Length = length;
        _text.Append(']');
        return this;
    }

    /// <summary>Adds the numbers of calls that follow: the first, then each one's difference from the one before.</summary>
    public RowWriter Follow(long generation, IReadOnlyList<int> ascending)
    {
        _text.Append(",\"generation\":").Append(generation.ToString(CultureInfo.InvariantCulture)).Append(",\"following\":[");
        var before = 0;
        foreach (var number in ascending)
        {
            if (before > 0) _text.Append(',');
            _text.Append((number - before).ToString(CultureInfo.InvariantCulture));
            before = number;
        }

        _text.Append(']');
        return this;
    }

    /// <summary>Ends the message.</summary>
    public string End() => _text.Append('}').ToString();

    /// <summary>A call's age in seconds.</summary>
    public static long AgeOf(Call call, IClock clock) => Math.Max(0, (long)(clock.UtcNow - call.AcceptedAt).TotalSeconds);
}
