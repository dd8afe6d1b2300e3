using System.Globalization;

namespace SonoranDispatch.Sandbox.CadEmulator.Reading;

/// <summary>Reads query parameters as strictly as <see cref="StrictFieldReader"/> reads a body.</summary>
internal sealed class StrictQueryReader(IReadOnlyDictionary<string, string> query)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private string? _problem;

    /// <summary>Returns the first problem; <c>null</c> if there is none. Call it after reading every parameter.</summary>
    public string? Refusal()
    {
        if (_problem is not null) return _problem;

        var unknown = query.Keys.FirstOrDefault(name => !_asked.Contains(name));
        return unknown is null ? null : "The query parameter '" + unknown + "' is unknown.";
    }

    /// <summary>An integer within a range.</summary>
    public int Int(string name, int whenMissing, int min, int max)
    {
        _asked.Add(name);
        if (!query.TryGetValue(name, out var text)) return whenMissing;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max) return number;

        _problem ??= string.Create(CultureInfo.InvariantCulture, $"The query parameter '{name}' must be an integer from {min} to {max}.");
        return whenMissing;
    }

    /// <summary>A boolean.</summary>
    public bool Flag(string name, bool whenMissing)
    {
        _asked.Add(name);
        if (!query.TryGetValue(name, out var text)) return whenMissing;
        if (bool.TryParse(text, out var flag)) return flag;

        _problem ??= "The query parameter '" + name + "' must be true or false.";
        return whenMissing;
    }

    /// <summary>The kind of call: 0, 1 or 100.</summary>
    public int CallType()
    {
        var type = Int("type", 100, 0, 100);
        if (type is not (0 or 1 or 100)) _problem ??= "The query parameter 'type' must be 0, 1 or 100.";
        return type;
    }
}
