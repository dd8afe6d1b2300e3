using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Texts;

/// <summary>Parses hand-written JSON: it accepts comments and a byte order mark, and reports errors by line and column.</summary>
internal static class LenientJsonParser
{
    private const int DeepestNesting = 64;

    /// <summary>Reads one value.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="where">
    /// The position of the error, such as "line 3, column 14"; never the text itself, which may be a secret. Empty if there is no error.
    /// </param>
    /// <param name="duplicates">The paths of keys that occur more than once in one object, and the lines of the repeats.</param>
    /// <returns>The value (of a repeated key, the last one), or <c>null</c> if the text is not JSON.</returns>
    public static JToken? Read(string text, out string where, out IReadOnlyList<(string Path, int Line)> duplicates)
    {
        where = "";
        var repeated = new List<(string, int)>();
        duplicates = repeated;
        text = text.TrimStart('\uFEFF');
        using (var scan = Reader(text))
        {
            try
            {
                FindDuplicates(scan, repeated);
                using var reader = Reader(text);
                return JToken.Load(reader, new JsonLoadSettings { CommentHandling = CommentHandling.Ignore, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Replace });
            }
            catch (JsonReaderException broken)
            {
                where = At(Math.Max(broken.LineNumber, 1), broken.LinePosition);
                return null;
            }
        }
    }

    /// <summary>Returns where a file that is not stored as UTF-8 shows it, such as "line 3"; <c>null</c> if it does not.</summary>
    /// <param name="text">The file's text as the game reads it: what is not UTF-8 has become a replacement character.</param>
    public static string? NotUtf8At(string text)
    {
        var at = text.IndexOf('\uFFFD');
        return at < 0 ? null : string.Format(CultureInfo.InvariantCulture, "line {0}", text.Take(at).Count(static character => character == '\n') + 1);
    }

    // Reads to the end of the text, so that anything after the value is an error too.
    private static void FindDuplicates(JsonTextReader reader, List<(string, int)> repeated)
    {
        var open = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonToken.StartObject) open.Push(new HashSet<string>(StringComparer.Ordinal));
            else if (reader.TokenType == JsonToken.EndObject) open.Pop();
            else if (reader.TokenType == JsonToken.PropertyName && !open.Peek().Add((string)reader.Value!)) repeated.Add((reader.Path, reader.LineNumber));
        }
    }

    private static JsonTextReader Reader(string text) =>
        new(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = DeepestNesting };

    private static string At(int line, int column) => string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}", line, column);
}
