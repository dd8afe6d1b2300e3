using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// Writes the JSON of records. Texts are written as they are, which takes a third of what escapes would take; the database holds UTF-8, so a half of a
/// surrogate pair, which UTF-8 cannot hold, is replaced. Values that are null, false, empty or 0 are left out. The buffer is reused.
/// </summary>
internal sealed class RecordJsonWriter
{
    private readonly StringBuilder _text = new(2_048);
    private JsonTextWriter _json = new(TextWriter.Null);

    /// <summary>Writes one record.</summary>
    public string Write<T>(T value, Action<RecordJsonWriter, T> write)
    {
        _text.Clear();
        using var text = new StringWriter(_text, CultureInfo.InvariantCulture);
        using (_json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture })
        {
            _json.WriteStartObject();
            write(this, value);
            _json.WriteEndObject();
        }

        return _text.ToString();
    }

    public void Number(string name, int? value)
    {
        if (value is not { } number) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(number);
    }

    /// <summary>Writes a count or code whose default is 0.</summary>
    public void Count(string name, int value)
    {
        if (value != 0) Number(name, value);
    }

    public void Number(string name, double? value)
    {
        if (value is not { } number) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(number);
    }

    public void Text(string name, string? value)
    {
        if (string.IsNullOrEmpty(value)) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(WellFormed(value!));
    }

    /// <summary>Writes a text for which empty and absent differ.</summary>
    public void TextOrNone(string name, string? value)
    {
        if (value is null) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(WellFormed(value));
    }

    public void Flag(string name, bool value)
    {
        if (!value) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(true);
    }

    /// <summary>Writes a date in UTC ticks of 100 ns. Parsing thousands of formatted dates would take longer than everything else.</summary>
    public void Date(string name, DateTimeOffset? value)
    {
        if (value is not { } date) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteValue(date.UtcTicks);
    }

    public void Object<T>(string name, T? value, Action<RecordJsonWriter, T> write)
        where T : class
    {
        if (value is null) return;
        _json.WritePropertyName(name, escape: false);
        Item(value, write);
    }

    public void List<T>(string name, IReadOnlyList<T> values, Action<RecordJsonWriter, T> write)
    {
        if (values.Count == 0) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteStartArray();
        foreach (var value in values) Item(value, write);
        _json.WriteEndArray();
    }

    public void Texts(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteStartArray();
        foreach (var value in values) _json.WriteValue(WellFormed(value));
        _json.WriteEndArray();
    }

    public void Numbers(string name, IReadOnlyList<int> values)
    {
        if (values.Count == 0) return;
        _json.WritePropertyName(name, escape: false);
        _json.WriteStartArray();
        foreach (var value in values) _json.WriteValue(value);
        _json.WriteEndArray();
    }

    // Nearly no text has a surrogate pair, so nearly none is encoded here.
    private static string WellFormed(string text)
    {
        foreach (var letter in text)
            if (char.IsSurrogate(letter)) return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

        return text;
    }

    private void Item<T>(T value, Action<RecordJsonWriter, T> write)
    {
        _json.WriteStartObject();
        write(this, value);
        _json.WriteEndObject();
    }
}
