using System.Text;

namespace SonoranDispatch.Intake;

/// <summary>
/// A description with named places, such as "{caller}: {text}". Values are put in once and literally: what a player typed is never
/// read as a template. Unknown names stay as they are, so that a slip shows itself.
/// </summary>
public static class DescriptionTemplate
{
    /// <summary>Fills a template.</summary>
    /// <param name="template">Text with {names}.</param>
    /// <param name="values">Names and what stands for them.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder(template.Length + 64);
        for (var at = 0; at < template.Length;)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) return filled.Append(template, at, template.Length - at).ToString();

            filled.Append(template, at, open - at);
            var name = template.Substring(open + 1, close - open - 1);
            if (values.TryGetValue(name, out var value)) filled.Append(value);
            else filled.Append(template, open, close - open + 1);
            at = close + 1;
        }

        return filled.ToString();
    }
}
