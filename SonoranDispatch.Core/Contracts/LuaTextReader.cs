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

    /// <summary>Reads the texts of a list, of a table used as a list or as a set (<c>{ police = true }</c>), or a single text.</summary>
    public static IReadOnlyList<string> Many(object? value)
    {
        var texts = new List<string>();
        switch (value)
        {
            case IDictionary<string, object?> table:
                foreach (var pair in table.Take(MostInAList)) Add(texts, Member(pair.Key, pair.Value));
                break;
            case IDictionary table:
                foreach (var pair in table.Cast<DictionaryEntry>().Take(MostInAList)) Add(texts, Member(pair.Key as string ?? "", pair.Value));
                break;
            case IList list:
                for (var index = 0; index < list.Count && index < MostInAList; index++) Add(texts, list[index]);
                break;
            default:
                Add(texts, value);
                break;
        }

        return texts;
    }

    private static object? Member(string key, object? value) => value is bool isIn ? isIn ? key : null : value;

    private static void Add(List<string> texts, object? value)
    {
        var text = One(value, LongestInAList);
        if (text.Length > 0 && !texts.Contains(text)) texts.Add(text);
    }
}
