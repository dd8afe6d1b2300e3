using System.Globalization;
using System.Text;
using SonoranDispatch.Calls;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>
/// Caches the rows of the state. The more calls there are, the shorter each row. A row is rendered once for all officers and kept until its
/// call changes.
/// </summary>
internal sealed class CallRowCache
{
    // 200 rows of 280 bytes and their marks stay under 64 KiB.
    private static readonly (int Calls, int Bytes)[] Shares = [(50, 1_100), (100, 560), (int.MaxValue, 280)];

    // The bytes that may be added to a rendered row: "ageSeconds", "mine", "own", braces and commas.
    private const int Varying = 53;

    private readonly Dictionary<int, Row> _rows = [];

    /// <summary>How many rows have been rendered so far.</summary>
    public int Rendered { get; private set; }

    /// <summary>Writes a row.</summary>
    /// <returns>Its size in bytes.</returns>
    /// <param name="to">The list's text.</param>
    /// <param name="call">The call.</param>
    /// <param name="calls">The number of calls in the list.</param>
    /// <param name="ageSeconds">Seconds since the call was recorded.</param>
    /// <param name="isMine">Whether the officer responds.</param>
    /// <param name="isOwn">Whether the officer raised this panic and can cancel it.</param>
    public int Write(StringBuilder to, Call call, int calls, long ageSeconds, bool isMine, bool isOwn)
    {
        var row = RowOf(call, ShareOf(calls));
        to.Append(row.Json, 0, row.Json.Length - 1);
        var facts = to.Length;
        to.Append(",\"ageSeconds\":").Append(ageSeconds.ToString(CultureInfo.InvariantCulture));
        if (isMine) to.Append(",\"mine\":true");
        if (isOwn) to.Append(",\"own\":true");
        to.Append('}');
        return row.Bytes - 1 + to.Length - facts;
    }

    /// <summary>Removes a call that was closed.</summary>
    public void Forget(int call) => _rows.Remove(call);

    private static int ShareOf(int calls) => Shares.First(share => calls <= share.Calls).Bytes;

    private Row RowOf(Call call, int share)
    {
        if (_rows.TryGetValue(call.Number, out var kept) && ReferenceEquals(kept.Call, call) && kept.Share == share) return kept;

        Rendered++;
        var (json, bytes) = ("", 0);
        foreach (var limits in FieldLimits.Steps)
        {
            json = Render(call, limits);
            bytes = JsonWriterExtensions.Size(json);
            if (bytes <= share - Varying) break;
        }

        return _rows[call.Number] = new Row(call, share, json, bytes);
    }

    private static string Render(Call call, FieldLimits limits) => JsonWriterExtensions.Object(json =>
    {
        json.Field("call", call.Number);
        foreach (var field in CardFieldDefinition.All)
            if (field.Of(call, limits) is var value && !CardFieldDefinition.IsEmpty(value)) json.Field(field.Name, value);
    });

    private sealed record Row(Call Call, int Share, string Json, int Bytes);
}
