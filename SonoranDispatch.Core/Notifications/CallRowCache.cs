using System.Globalization;
using System.Text;
using SonoranDispatch.Calls;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Notifications;

/// <summary>
/// The rows of the state, each as short as so many calls together need, and rendered once for all officers: a row is kept until its call changes.
/// </summary>
internal sealed class CallRowCache
{
    // 200 rows of 280 bytes and their marks stay under 64 KiB.
    private static readonly (int Calls, int Bytes)[] Shares = [(50, 1_100), (100, 560), (int.MaxValue, 280)];

    // What a row may gain after it was rendered: "ageSeconds", "mine", braces and commas.
    private const int Varying = 42;

    private readonly Dictionary<int, Row> _rows = [];

    /// <summary>How many rows were rendered so far.</summary>
    public int Rendered { get; private set; }

    /// <summary>Writes a row.</summary>
    /// <param name="to">The list's text.</param>
    /// <param name="call">The call.</param>
    /// <param name="calls">How many calls the list has.</param>
    /// <param name="ageSeconds">Seconds since it was recorded.</param>
    /// <param name="isMine">Whether the officer responds.</param>
    public void Write(StringBuilder to, Call call, int calls, long ageSeconds, bool isMine)
    {
        to.Append(Facts(call, ShareOf(calls)), 0, _rows[call.Number].Json.Length - 1);
        to.Append(",\"ageSeconds\":").Append(ageSeconds.ToString(CultureInfo.InvariantCulture));
        if (isMine) to.Append(",\"mine\":true");
        to.Append('}');
    }

    /// <summary>The call is over.</summary>
    public void Forget(int call) => _rows.Remove(call);

    private static int ShareOf(int calls) => Shares.First(share => calls <= share.Calls).Bytes;

    private string Facts(Call call, int share)
    {
        if (_rows.TryGetValue(call.Number, out var kept) && ReferenceEquals(kept.Call, call) && kept.Share == share) return kept.Json;

        Rendered++;
        var json = "";
        foreach (var limits in FieldLimits.Steps)
        {
            json = Render(call, limits);
            if (JsonWriterExtensions.Size(json) <= share - Varying) break;
        }

        _rows[call.Number] = new Row(call, share, json);
        return json;
    }

    private static string Render(Call call, FieldLimits limits) => JsonWriterExtensions.Object(json =>
    {
        json.Field("call", call.Number);
        foreach (var field in CallField.All)
            if (field.Of(call, limits) is var value && !CallField.IsEmpty(value)) json.Field(field.Name, value);
    });

    private sealed record Row(Call Call, int Share, string Json);
}
