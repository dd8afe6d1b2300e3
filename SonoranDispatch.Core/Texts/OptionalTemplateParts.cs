using System.Text;

namespace SonoranDispatch.Texts;

/// <summary>
/// Templates with optional parts in square brackets. If every placeholder in a part is empty, the part is left out, brackets included:
/// "{unit}[, heading {heading}]". Brackets without a placeholder are ordinary text. Values are inserted once and literally, including any
/// brackets and braces they contain.
/// </summary>
public static class OptionalTemplateParts
{
    /// <summary>Inserts values into a template.</summary>
    /// <param name="template">The template. Parts cannot be nested.</param>
    /// <param name="values">Names without braces, and their values.</param>
    public static string Fill(string template, params (string Name, object? Value)[] values)
    {
        if (template.IndexOf('[') < 0) return Placeholders.Fill(template, values);

        var filled = new StringBuilder(template.Length + 32);
        var at = 0;
        while (Next(template, at, out var open, out var close))
        {
            filled.Append(Placeholders.Fill(template.Substring(at, open - at), values));
            var part = template.Substring(open + 1, close - open - 1);
            var names = Placeholders.NamesIn(part);
            if (names.Count == 0) filled.Append(template, open, close - open + 1);
            else if (names.Any(name => IsSaid(values, name))) filled.Append(Placeholders.Fill(part, values));
            at = close + 1;
        }

        return filled.Append(Placeholders.Fill(template.Substring(at), values)).ToString();
    }

    private static bool Next(string template, int from, out int open, out int close)
    {
        close = -1;
        open = template.IndexOf('[', from);
        if (open >= 0) close = template.IndexOf(']', open);
        return close >= 0;
    }

    private static bool IsSaid((string Name, object? Value)[] values, string name)
    {
        foreach (var pair in values)
            if (string.Equals(pair.Name, name, StringComparison.Ordinal)) return pair.Value is not (null or "");

        return false;
    }
}
