using System.Text;

namespace SonoranDispatch.Texts;

/// <summary>
/// Templates in which a part in square brackets is left out, brackets and all, where every placeholder in it is empty: "{unit}[, heading
/// {heading}]". Brackets around no placeholder are ordinary text. Values go in once and literally, brackets and braces of theirs too.
/// </summary>
public static class OptionalTemplateParts
{
    /// <summary>Puts values in.</summary>
    /// <param name="template">The text. A part holds no other part.</param>
    /// <param name="values">Names without braces, and what stands there.</param>
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
