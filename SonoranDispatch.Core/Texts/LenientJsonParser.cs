using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SonoranDispatch.Texts;

/// <summary>Reads JSON that a person wrote: comments and a byte order mark are tolerated, and what is wrong is told by line and column.</summary>
internal static class LenientJsonParser
{
    private const int DeepestNesting = 64;

    /// <summary>Reads one value.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="where">Where it broke, such as "line 3, column 14"; never the text itself, which may be a secret. Empty where it did not.</param>
    /// <param name="duplicates">The paths of keys that stand more than once in one object, and the lines of the later ones.</param>
    /// <returns>The value (the last one of a repeated key), or <c>null</c> where the text is not JSON.</returns>
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

    // Reads to the end of the text, so that anything after the value is a fault too.
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
