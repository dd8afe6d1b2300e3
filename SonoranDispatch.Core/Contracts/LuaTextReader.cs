using System.Collections;
using System.Globalization;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Contracts;

/// <summary>Reads texts, and lists of texts, from values that scripts send. Never throws, and reads only a bounded part of the value.</summary>
internal static class LuaTextReader
{
    /// <summary>The maximum number of texts read from a list.</summary>
    public const int MostInAList = 64;

    /// <summary>The maximum length of a text in a list, in characters.</summary>
    public const int LongestInAList = 100;

    // Colour codes and control characters are removed, so more is read than kept. How much more must not depend on the input's length.
    private const int LookedAtPerKept = 4;

    /// <summary>Reads a text, or a number as a text.</summary>
    /// <param name="value">The value received.</param>
    /// <param name="longest">The maximum number of characters to keep, from 1.</param>
    /// <returns>The text, sanitized and truncated; empty for anything else.</returns>
    public static string One(object? value, int longest) => value switch
    {
        string text => SanitizedText.Clean(text.Length > longest * LookedAtPerKept ? text.Substring(0, longest * LookedAtPerKept) : text, longest).Value,
        null or bool => "",
        _ => LuaNumberReader.Of(value)?.ToString("R", CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>
    /// Reads the texts of a list, of a table used as a list, as a set (<c>{ police = true }</c>) or as a map to numbers (<c>{ police = 0 }</c>), of
    /// lists inside these, or a single text.
    /// </summary>
    public static IReadOnlyList<string> Many(object? value)
    {
        var found = new NestedTexts();
        found.Read(value, NestedTexts.Deepest);
        return found.Texts;
    }

    /// <summary>Collects texts without duplicates. Depth and the number of values are limited, because a list may contain itself.</summary>
    private sealed class NestedTexts
    {
        public const int Deepest = 4;

        private int _left = MostInAList * 4;

        public List<string> Texts { get; } = [];

        public void Read(object? value, int depth)
        {
            if (depth == 0) return;

            switch (value)
            {
                case IDictionary<string, object?> or IDictionary:
                    foreach (var pair in LuaTableLookup.Pairs(value).TakeWhile(_ => HasRoom())) ReadMember(pair.Key, pair.Value, depth - 1);
                    break;
                case IList:
                    foreach (var item in LuaTableLookup.Items(value).TakeWhile(_ => HasRoom())) Read(item, depth - 1);
                    break;
                default:
                    Add(One(value, LongestInAList));
                    break;
            }
        }

        private bool HasRoom() => Texts.Count < MostInAList && _left-- > 0;

        // A member with a name of its own is that name if its value only says yes, or is a grade, a list of grades, or a table about it.
        private void ReadMember(string key, object? value, int depth)
        {
            var isNamed = LuaNumberReader.Of(key) is null;
            switch (value)
            {
                case bool isIn:
                    if (isIn) Add(One(key, LongestInAList));
                    break;
                case IDictionary<string, object?> or IDictionary when isNamed:
                    Add(One(key, LongestInAList));
                    break;
                case IList when isNamed:
                    if (!ReadWords(value, depth)) Add(One(key, LongestInAList));
                    break;
                case not (null or string) when isNamed && LuaNumberReader.Of(value) is not null:
                    Add(One(key, LongestInAList));
                    break;
                default:
                    Read(value, depth);
                    break;
            }
        }

        private bool ReadWords(object value, int depth)
        {
            var inner = new NestedTexts { _left = _left };
            inner.Read(value, depth);
            _left = inner._left;
            var words = inner.Texts.Where(text => LuaNumberReader.Of(text) is null).ToList();
            foreach (var word in words) Add(word);
            return words.Count > 0;
        }

        private void Add(string text)
        {
            if (text.Length > 0 && Texts.Count < MostInAList && !Texts.Contains(text)) Texts.Add(text);
        }
    }
}
