using System.Globalization;
using System.Text.Json;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>
/// Reads the fields of an object strictly. A read that fails stores the first problem and returns an empty value. A handler can thus read all its
/// fields, call <see cref="Refusal"/> once, and only then act. A field that no one read is a problem too.
/// </summary>
internal sealed class StrictFieldReader(JsonElement source)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private string? _problem;

    /// <summary>An object without fields.</summary>
    public static StrictFieldReader None => new(JsonDocument.Parse("{}").RootElement);

    /// <summary>The number of fields that were sent.</summary>
    public int Count => source.EnumerateObject().Count();

    /// <summary>True if a field was sent, of any type.</summary>
    public bool Has(string name) => source.TryGetProperty(name, out _);

    /// <summary>Returns the first problem, with the field's name; <c>null</c> if there is none. Call it after reading every field.</summary>
    public string? Refusal()
    {
        if (_problem is not null) return _problem;

        foreach (var property in source.EnumerateObject())
        {
            if (!_asked.Contains(property.Name)) return "The field '" + property.Name + "' is unknown.";
        }

        return null;
    }

    /// <summary>Adds a problem found by a handler, unless there is one already.</summary>
    public void Refuse(string problem) => _problem ??= problem;

    /// <summary>Requires fields to be present, even if empty.</summary>
    public void Require(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Has(name)) Refuse("The field '" + name + "' is required.");
        }
    }

    /// <summary>An integer within a range; <c>null</c> if it was not sent.</summary>
    public int? Int(string name, int min, int max)
    {
        if (!Take(name, JsonValueKind.Number, "an integer", out var value)) return null;
        if (value.TryGetInt32(out var number) && number >= min && number <= max) return number;

        Refuse(string.Create(CultureInfo.InvariantCulture, $"The field '{name}' must be an integer from {min} to {max}."));
        return null;
    }

    /// <summary>A number, with or without a fraction; <c>null</c> if it was not sent.</summary>
    public double? Number(string name) => Take(name, JsonValueKind.Number, "a number", out var value) ? value.GetDouble() : null;

    /// <summary>A string; <c>null</c> if it was not sent.</summary>
    public string? Text(string name) => Take(name, JsonValueKind.String, "a string", out var value) ? value.GetString() : null;

    /// <summary>A boolean; <c>null</c> if it was not sent.</summary>
    public bool? Flag(string name)
    {
        _asked.Add(name);
        if (!source.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False) return value.GetBoolean();

        Refuse("The field '" + name + "' must be a boolean.");
        return null;
    }

    /// <summary>A list of strings; <c>null</c> if it was not sent.</summary>
    public IReadOnlyList<string>? Texts(string name)
    {
        if (!Take(name, JsonValueKind.Array, "an array of strings", out var value)) return null;
        if (value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)) return [.. value.EnumerateArray().Select(item => item.GetString() ?? "")];

        Refuse("The field '" + name + "' must be an array of strings.");
        return null;
    }

    /// <summary>A list of integers above 0; <c>null</c> if it was not sent.</summary>
    public IReadOnlyList<int>? Ints(string name)
    {
        if (!Take(name, JsonValueKind.Array, "an array of integers", out var value)) return null;

        var numbers = new List<int>();
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) && number > 0) numbers.Add(number);
            else Refuse("The field '" + name + "' must be an array of integers above 0.");
        }

        return numbers;
    }

    /// <summary>
    /// An external id or a list of them, as string or number; <c>null</c> if it was not sent. Documentation and samples differ on the type.
    /// </summary>
    public IReadOnlyList<string>? Ids(string name)
    {
        _asked.Add(name);
        if (!source.TryGetProperty(name, out var value)) return null;

        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        if (items.All(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Number)) return [.. items.Select(item => item.ToString())];

        Refuse("The field '" + name + "' must be an id or an array of ids.");
        return null;
    }

    /// <summary>A flat map of strings; <c>null</c> if it was not sent.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="numbersToo">True to accept numbers as well, as strings (the v1 911 page shows them).</param>
    public IReadOnlyDictionary<string, string>? Map(string name, bool numbersToo = false)
    {
        if (!Take(name, JsonValueKind.Object, "an object", out var value)) return null;

        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in value.EnumerateObject())
        {
            if (pair.Value.ValueKind == JsonValueKind.String) map[pair.Name] = pair.Value.GetString() ?? "";
            else if (numbersToo && pair.Value.ValueKind == JsonValueKind.Number) map[pair.Name] = pair.Value.GetRawText();
            else Refuse("The field '" + name + "." + pair.Name + "' must be a string.");
        }

        return map;
    }

    /// <summary>An object, read by a function that must read all its fields; the default value if it was not sent.</summary>
    public T? Object<T>(string name, Func<StrictFieldReader, T> read) =>
        Take(name, JsonValueKind.Object, "an object", out var value) ? Nested(name, value, read) : default;

    /// <summary>A list of objects, each read by a function that must read all its fields; <c>null</c> if it was not sent.</summary>
    public IReadOnlyList<T>? Objects<T>(string name, Func<StrictFieldReader, T> read)
    {
        if (!Take(name, JsonValueKind.Array, "an array of objects", out var value)) return null;
        if (value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object)) return [.. value.EnumerateArray().Select(item => Nested(name, item, read))];

        Refuse("The field '" + name + "' must be an array of objects.");
        return null;
    }

    /// <summary>A list of note objects; <c>null</c> if it was not sent. A note's time may be omitted, as in one of the samples.</summary>
    public IReadOnlyList<BoardNote>? Notes(string name, string timeNow) => Objects(name, note =>
    {
        note.Require("label", "type", "content");
        return new BoardNote(note.Text("time") ?? timeNow, note.Text("label") ?? "", note.Text("type") ?? "", note.Text("content") ?? "");
    });

    private T Nested<T>(string name, JsonElement item, Func<StrictFieldReader, T> read)
    {
        var nested = new StrictFieldReader(item);
        var value = read(nested);
        if (nested.Refusal() is { } problem) Refuse(problem + " (in '" + name + "')");
        return value;
    }

    private bool Take(string name, JsonValueKind kind, string wanted, out JsonElement value)
    {
        _asked.Add(name);
        if (!source.TryGetProperty(name, out value)) return false;
        if (value.ValueKind == kind) return true;

        Refuse("The field '" + name + "' must be " + wanted + ".");
        return false;
    }
}
