using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace SonoranDispatch.Texts;

/// <summary>Helpers for writing the page's messages: an object, its properties, a list of objects.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>Writes one object as text.</summary>
    public static string Object(Action<JsonTextWriter> write)
    {
        var text = new StringBuilder(256);
        using var json = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture));
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        return text.ToString();
    }

    /// <summary>Writes a message of a type.</summary>
    public static string Message(string type, Action<JsonTextWriter> write) => Object(json =>
    {
        json.Field("type", type);
        write(json);
    });

    /// <summary>Writes a property: text, a number, a boolean or a list of texts.</summary>
    public static void Field(this JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        if (value is IReadOnlyList<string> texts)
        {
            json.WriteStartArray();
            foreach (var text in texts) json.WriteValue(text);
            json.WriteEndArray();
        }
        else
        {
            json.WriteValue(value);
        }
    }

    /// <summary>Writes a list of texts and numbers.</summary>
    public static void Values(this JsonTextWriter json, string name, IEnumerable<object> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values) json.WriteValue(value);
        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects.</summary>
    public static void List<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The size of a text in bytes, in UTF-8.</summary>
    public static int Size(string json) => Encoding.UTF8.GetByteCount(json);
}
