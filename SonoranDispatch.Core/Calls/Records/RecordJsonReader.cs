using System.Globalization;
using Newtonsoft.Json;

namespace SonoranDispatch.Calls.Records;

/// <summary>
/// Reads a record's JSON from start to end without building a tree. Unexpected input throws a <see cref="JsonException"/>, which the reader of the
/// record catches. Unknown names are skipped.
/// </summary>
internal sealed class RecordJsonReader : IDisposable
{
    private const int MaxDepth = 12;

    private readonly JsonTextReader _json;

    public RecordJsonReader(string record)
    {
        _json = new JsonTextReader(new StringReader(record))
        {
            MaxDepth = MaxDepth,
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            Culture = CultureInfo.InvariantCulture,
            ArrayPool = CharBufferPool.Shared,
        };
        Read();
    }

    /// <summary>Enters an object.</summary>
    public void Enter() => Expect(JsonToken.StartObject);

    /// <summary>Moves to the next field of the object, whose value is then current.</summary>
    /// <returns>The field's name. Null at the end of the object.</returns>
    public string? Field()
    {
        Read();
        if (_json.TokenType == JsonToken.EndObject) return null;

        var name = (string)_json.Value!;
        Read();
        return name;
    }

    /// <summary>Reads a list.</summary>
    public IReadOnlyList<T> List<T>(Func<RecordJsonReader, T> item)
    {
        Expect(JsonToken.StartArray);
        var items = new List<T>();
        for (Read(); _json.TokenType != JsonToken.EndArray; Read()) items.Add(item(this));
        return items;
    }

    public IReadOnlyList<string> Texts() => List(from => from.Text());

    public string Text() => _json.Value as string ?? throw Unexpected("a text");

    public int Int() => _json.Value is long number and >= int.MinValue and <= int.MaxValue ? (int)number : throw Unexpected("a whole number");

    /// <summary>A whole number; the nearest of the range if it lies outside.</summary>
    public int Int(int lowest, int highest) => Math.Max(lowest, Math.Min(highest, Int()));

    public double Double() => _json.Value switch
    {
        double number => number,
        long number => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Unexpected("a number"),
    };

    public bool Flag() => _json.Value is bool flag ? flag : throw Unexpected("true or false");

    public Guid Uuid() => Guid.TryParseExact(Text(), "D", out var uuid) ? uuid : throw Unexpected("a uuid");

    public DateTimeOffset Date() => _json.Value is long ticks && ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks
        ? new DateTimeOffset(ticks, TimeSpan.Zero)
        : throw Unexpected("a date");

    /// <summary>Reads a code from 0 to the given maximum.</summary>
    public int Code(int highest) => Int() is var code && code >= 0 && code <= highest ? code : throw Unexpected("a known code");

    public void PassOver() => _json.Skip();

    public JsonException Unexpected(string expected) => new(string.Format(CultureInfo.InvariantCulture, "{0} is not {1}", _json.Path, expected));

    public void Dispose() => ((IDisposable)_json).Dispose();

    private void Expect(JsonToken token)
    {
        if (_json.TokenType != token) throw Unexpected(token == JsonToken.StartObject ? "an object" : "a list");
    }

    private void Read()
    {
        if (!_json.Read()) throw new JsonException("it is cut off");
    }
}
