using System.Globalization;
using StandIn;

namespace SonoranDispatch.Sandbox.Scenarios.Fuzz;

/// <summary>
/// Random arguments of any number, type, depth and size, as a tampered client or a faulty script may send. The same seed gives the same arguments.
/// Tables use the field names of dispatch scripts, because the resource reads those. Serialized data has no cycles, so deeply nested tables are used
/// instead.
/// </summary>
/// <param name="seed">The seed of all values.</param>
public sealed class Payloads(int seed)
{
    private const int Deepest = 6;
    private const int TowerHeight = 120;

    private static readonly string[] Names =
    [
        "title", "message", "description", "text", "kind", "code", "priority", "origin", "status", "coords", "place", "position", "x", "y", "z", "X", "radius",
        "street", "address", "zone", "postal", "caller", "player", "source", "name", "departments", "job", "jobs", "units", "unit", "user", "primary", "track", "notes", "blip",
        "dispatchCode", "codeName", "job_table", "playerCoords", "alert", "data", "plate", "vehicle", "model", "ok", "call", "merge", "automatic", "deleteAfterMinutes", "__index", "",
    ];

    private static readonly object?[] Plain =
    [
        null, true, false, 0, -1, 1, 2, 12, 911, int.MaxValue, int.MinValue, long.MaxValue, ulong.MaxValue, 1.5, -0.0f, double.NaN, double.PositiveInfinity, double.MaxValue, 1e-320,
        "", " ", "1", "true", "net:1", "1,2,3", "nan,nan", "police", "sonorandispatch", "license:janedoe", "\0\u0001\ud800", "%s%n{0}{caller}^1~r~<script>", "\u202e\u0130i", new byte[] { 0, 255, 193 },
        new VectorValue(1, 2, 3), new VectorValue(float.NaN, 0, float.NegativeInfinity), new VectorValue(1e30f, 0, 0),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Returns the next arguments, from none to eight.</summary>
    public object?[] Next() => [.. Enumerable.Range(0, _random.Next(9)).Select(_ => Value(0))];

    /// <summary>Returns a number from 0 to below a count.</summary>
    public int Below(int count) => _random.Next(count);

    /// <summary>Returns a value of any type.</summary>
    /// <param name="depth">The nesting depth of the value.</param>
    public object? Value(int depth) => _random.Next(depth > Deepest ? 9 : 14) switch
    {
        < 7 => Plain[_random.Next(Plain.Length)],
        7 => _random.NextDouble() * Math.Pow(10, _random.Next(-5, 20)),
        8 => _random.Next(200) == 0 ? new string((char)_random.Next(32, 0x3000), _random.Next(20_000)) : new string('x', _random.Next(40)),
        9 or 10 => List(depth),
        11 or 12 => Table(depth),
        _ => _random.Next(100) == 0 ? Tower() : Table(depth),
    };

    private List<object?> List(int depth) =>
        [.. Enumerable.Range(0, _random.Next(300) == 0 ? 1_000 : _random.Next(5)).Select(_ => Value(depth + 1))];

    private Dictionary<string, object?> Table(int depth)
    {
        var table = new Dictionary<string, object?>();
        var size = _random.Next(500) == 0 ? 500 : _random.Next(7);
        for (var field = 0; field < size; field++)
            table[size > 6 ? field.ToString(CultureInfo.InvariantCulture) : Names[_random.Next(Names.Length)]] = size > 6 ? field : Value(depth + 1);

        return table;
    }

    private object? Tower()
    {
        object? top = "top";
        for (var floor = 0; floor < TowerHeight; floor++) top = floor % 2 == 0 ? new List<object?> { top } : new Dictionary<string, object?> { ["self"] = top };
        return top;
    }
}
