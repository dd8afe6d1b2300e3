using System.Globalization;
using System.Text;

namespace SonoranDispatch.Texts;

/// <summary>
/// Texts with placeholders such as <c>{caller}</c>: a name of letters and digits in braces. Each value is inserted once and literally, so a
/// player who types <c>{plate}</c> gets what they typed. A placeholder without a value stays unchanged.
/// </summary>
public static class Placeholders
{
    /// <summary>Inserts values into a text.</summary>
    /// <param name="template">The text.</param>
    /// <param name="values">Names without braces, and their values, formatted with the invariant culture; <c>null</c> becomes an empty text.</param>
    public static string Fill(string template, params (string Name, object? Value)[] values)
    {
        if (values.Length == 0 || template.IndexOf('{') < 0) return template;

        var filled = new StringBuilder(template.Length + 32);
        var at = 0;
        while (Next(template, at, out var open, out var close))
        {
            filled.Append(template, at, open - at);
            if (IsGiven(values, template.Substring(open + 1, close - open - 1), out var value)) filled.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
            else filled.Append(template, open, close - open + 1);
            at = close + 1;
        }

        return filled.Append(template, at, template.Length - at).ToString();
    }

    /// <summary>The placeholder names in a text, in order, repeats included.</summary>
    public static IReadOnlyList<string> NamesIn(string template)
    {
        var names = new List<string>();
        var at = 0;
        while (Next(template, at, out var open, out var close))
        {
            names.Add(template.Substring(open + 1, close - open - 1));
            at = close + 1;
        }

        return names;
    }

    private static bool Next(string template, int from, out int open, out int close)
    {
        close = -1;
        for (open = template.IndexOf('{', from); open >= 0; open = template.IndexOf('{', open + 1))
        {
            close = open + 1;
            while (close < template.Length && IsNameCharacter(template[close])) close++;
            if (close > open + 1 && close < template.Length && template[close] == '}') return true;
        }

        return false;
    }

    private static bool IsNameCharacter(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsGiven((string Name, object? Value)[] values, string name, out object? value)
    {
        foreach (var pair in values)
        {
            if (!string.Equals(pair.Name, name, StringComparison.Ordinal)) continue;
            value = pair.Value;
            return true;
        }

        value = null;
        return false;
    }
}
