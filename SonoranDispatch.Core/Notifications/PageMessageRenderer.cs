using System.Globalization;
using Newtonsoft.Json;
using SonoranDispatch.Audience;
using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Locales;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;

namespace SonoranDispatch.Notifications;

/// <summary>Renders the page's messages as JSON. The client script passes them on unread, because it has no JSON library.</summary>
/// <param name="locale">The texts.</param>
/// <param name="settings">The owner's settings.</param>
/// <param name="kinds">The kinds of calls.</param>
/// <param name="clock">The clock.</param>
public sealed class PageMessageRenderer(Locale locale, Settings settings, CallKindTable kinds, IClock clock)
{
    /// <summary>The maximum size of a change message, in bytes.</summary>
    public const int LargestChange = 1_000;

    private const int MostNotes = 100;
    private const int MostChoices = 40;
    private static readonly string[] FromTheRight = ["ar", "fa", "he", "iw", "ur"];

    private readonly CallRowCache _rowCache = new();
    private int _rendered;

    /// <summary>How many texts have been rendered so far; a text is a message, or a row of a list.</summary>
    public int Rendered => _rendered + _rowCache.Rendered;

    /// <summary>What the page needs once, before the first call: its texts and the owner's settings.</summary>
    public string Setup() => Message("setup", json =>
    {
        json.Field("language", locale.Name);
        json.Field("direction", FromTheRight.Contains(locale.Name.Split('-')[0].ToLowerInvariant()) ? "rtl" : "ltr");
        json.Field("visibleCards", settings.Cards.Visible);
        json.WritePropertyName("secondsByPriority");
        json.WriteStartObject();
        for (var priority = 1; priority <= 3; priority++)
            json.Field(priority.ToString(CultureInfo.InvariantCulture), settings.Cards.SecondsByPriority.For(priority));

        json.WriteEndObject();
        json.WritePropertyName("texts");
        json.WriteStartObject();
        foreach (var pair in locale.Section(TextKeys.Page)) json.Field(pair.Key, pair.Value);
        json.WriteEndObject();
        json.List("kinds", kinds.Mutable, kind =>
        {
            json.Field("kind", kind.Id);
            json.Field("title", kind.Title);
        });
    });

    /// <summary>The calls that were closed last, as rows.</summary>
    /// <param name="player">The server id of the player who may see them.</param>
    /// <param name="calls">The calls, oldest first.</param>
    public string Closed(int player, IReadOnlyList<Call> calls) =>
        new RowWriter(player, clock).Write(Message("closed", _ => { }), new CallRowCache(), calls, calls.Count, int.MaxValue, 0).End();

    /// <summary>What a player may see now, as far as it fits into <see cref="StateLimits.MostBytes"/>, and the numbers of the calls that follow.</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="isOnDuty">Whether they are on duty.</param>
    /// <param name="unit">Their unit number; may be empty.</param>
    /// <param name="may">The actions they are permitted to use.</param>
    /// <param name="seesColleagues">Whether they may see colleagues on the map.</param>
    /// <param name="calls">The calls, in the order in which they are sent.</param>
    /// <param name="generation">Tells this state's pages from those of others.</param>
    internal StateMessage State(int player, bool isOnDuty, string unit, IReadOnlyList<string> may, bool seesColleagues, IReadOnlyList<Call> calls, long generation)
    {
        var head = Message("state", json =>
        {
            json.Field("duty", isOnDuty);
            json.Field("unit", unit);
            json.Field("may", may);
            if (seesColleagues) json.Field("colleagues", true);
        });
        var marked = calls.Take(StateLimits.MostMarks).ToList();
        var most = StateLimits.MostBytes - marked.Sum(call => call.Desired.Place is null ? 0 : StateLimits.MarkBytes(call.Kind));
        var reserve = StateLimits.FollowingBytes(Ascending(calls));
        var writer = new RowWriter(player, clock).Write(head, _rowCache, calls, calls.Count, most, reserve);
        if (writer.Written < calls.Count) writer.Follow(generation, Ascending(calls.Skip(writer.Written)));
        return new StateMessage(writer.End(), CallEventArguments.Marks(marked), writer.Written);
    }

    /// <summary>A page with calls that follow a state.</summary>
    /// <param name="player">The server id of the player who may see them.</param>
    /// <param name="calls">The calls; at most <see cref="StateLimits.PageCalls"/>.</param>
    /// <param name="generation">The state's.</param>
    internal string More(int player, IReadOnlyList<Call> calls, long generation) =>
        new RowWriter(player, clock).Write(Message("more", json => json.Field("generation", generation)), _rowCache, calls, int.MaxValue, int.MaxValue, 0).End();

    /// <summary>A call as a card: the whole row with the full text.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isNew">Whether it is announced as new.</param>
    /// <param name="isMine">Whether the officer responds.</param>
    /// <param name="isOwn">Whether the officer raised this panic and can cancel it.</param>
    public string Card(Call call, bool isNew, bool isMine, bool isOwn) => Message("call", json =>
    {
        if (isNew) json.Field("isNew", true);
        json.WritePropertyName("card");
        json.WriteStartObject();
        json.Field("call", call.Number);
        foreach (var field in CardFieldDefinition.All)
            if (field.Of(call, FieldLimits.Unlimited) is var value && !CardFieldDefinition.IsEmpty(value)) json.Field(field.Name, value);

        json.Field("ageSeconds", RowWriter.AgeOf(call, clock));
        if (isMine) json.Field("mine", true);
        if (isOwn) json.Field("own", true);
        json.WriteEndObject();
    });

    /// <summary>The changes of a call, in at most <see cref="LargestChange"/> bytes.</summary>
    /// <param name="before">The call before the change.</param>
    /// <param name="after">The call after the change.</param>
    /// <param name="note">A note that was added; <c>null</c> for none.</param>
    /// <param name="isMine">Whether the officer responds now; <c>null</c> if that did not change.</param>
    public string Change(Call before, Call after, CallNote? note, bool? isMine)
    {
        var changed = CardFieldDefinition.All.Where(field => !field.IsSame(before, after)).ToList();
        var isQuiet = isMine is not null || changed.TrueForAll(field => IsFilledIn(field, before));
        var text = "";
        foreach (var limits in FieldLimits.Steps)
        {
            text = Message("change", json =>
            {
                json.Field("call", after.Number);
                foreach (var field in changed) json.Field(field.Name, field.Of(after, limits));
                if (isMine is { } mine) json.Field("mine", mine);
                if (isQuiet) json.Field("pulse", false);
                if (note is not null) WriteNote(json, "note", note, limits);
            });
            if (JsonWriterExtensions.Size(text) <= LargestChange) break;
        }

        return text;
    }

    /// <summary>Everything that the list shows of an opened call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="may">The actions this player may perform on it now.</param>
    /// <param name="choices">The departments that the player could bring in.</param>
    public string Details(Call call, IReadOnlyList<string> may, IReadOnlyList<DepartmentSettings> choices) => Message("details", json =>
    {
        json.Field("call", call.Number);
        json.Field("text", call.Text);
        json.Field("description", call.Desired.Details.Description);
        var notes = call.AllNotes;
        json.List("notes", notes.Skip(notes.Count - MostNotes), note => WriteNoteFacts(json, note, FieldLimits.Unlimited));
        WriteTimes(json, call);
        json.Field("may", may);
        if (may.Contains(OfficerActionNames.Assist, StringComparer.Ordinal)) json.List("assist", choices.Take(MostChoices), choice => WriteChoice(json, choice));
        CallFormWriter.Write(json, call, may);
        json.Field("state", CallLuaTable.StateName(call.State));
    });

    /// <summary>A dispatcher's form was saved: its call was opened or changed.</summary>
    public string Saved(int call) => Message("saved", json => json.Field("call", call));

    /// <summary>The code that links the player's account in the CAD.</summary>
    /// <param name="code">The code. Only the player themselves may get this message.</param>
    /// <param name="seconds">How long it is valid, in seconds.</param>
    public string Link(string code, int seconds) => Message("link", json =>
    {
        json.Field("code", code);
        json.Field("seconds", seconds);
    });

    /// <summary>A text for the list's status line.</summary>
    public string Said(string text) => Message("said", json => json.Field("text", text));

    /// <summary>What changed of where colleagues are, as flat lists; docs/screen.md says what they hold.</summary>
    /// <param name="isFirst">Whether it replaces everything.</param>
    /// <param name="named">Five values for each colleague who is new, or has another callsign or activity.</param>
    /// <param name="moved">Three values for each who moved.</param>
    /// <param name="gone">The server ids of those who are gone.</param>
    public string Units(bool isFirst, IEnumerable<object> named, IEnumerable<object> moved, IEnumerable<int> gone) => Message("units", json =>
    {
        json.Field("isFirst", isFirst);
        json.Values("named", named);
        json.Values("moved", moved);
        json.Values("gone", gone.Cast<object>());
    });

    /// <summary>Removes a call that was closed.</summary>
    public void Forget(int call) => _rowCache.Forget(call);

    // An address or postal that is filled in a moment later does not need to be highlighted.
    private static bool IsFilledIn(CardFieldDefinition field, Call before) =>
        field.Name is "address" or "postal" && CardFieldDefinition.IsEmpty(field.Of(before, FieldLimits.Unlimited));

    private static void WriteNote(JsonTextWriter json, string name, CallNote note, FieldLimits limits)
    {
        json.WritePropertyName(name);
        json.WriteStartObject();
        WriteNoteFacts(json, note, limits);
        json.WriteEndObject();
    }

    private static void WriteNoteFacts(JsonTextWriter json, CallNote note, FieldLimits limits)
    {
        json.Field("label", JsonSizeTruncator.To(note.Label, limits.Name));
        json.Field("text", JsonSizeTruncator.To(note.Content, Math.Max(limits.Text, 80)));
        json.Field("at", TimeOf(note.At));
    }

    // What has not happened or is not known is left out.
    private static void WriteTimes(JsonTextWriter json, Call call)
    {
        json.WritePropertyName("times");
        json.WriteStartObject();
        (string Name, DateTimeOffset? At)[] times =
            [("received", call.AcceptedAt), ("inCad", call.Times.InCadAt), ("enRoute", call.Times.EnRouteAt), ("onScene", call.Times.OnSceneAt), ("closed", call.Times.ClosedAt)];
        foreach (var (name, at) in times)
            if (at is { } time) json.Field(name, TimeOf(time));

        json.WriteEndObject();
    }

    private static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void WriteChoice(JsonTextWriter json, DepartmentSettings department)
    {
        json.Field("department", department.Id);
        json.Field("title", department.Title);
    }

    private static int[] Ascending(IEnumerable<Call> calls)
    {
        var numbers = calls.Select(call => call.Number).ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    private string Message(string type, Action<JsonTextWriter> write)
    {
        _rendered++;
        return JsonWriterExtensions.Message(type, write);
    }
}
